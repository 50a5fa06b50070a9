extension WarningWords {
  /// Leaflets in Spanish (AEMPS).
  static let spanish = WarningWords(
    words:
      "advertencia advertencias precaución precauciones contraindicación contraindicaciones precaucion contraindicacion",
    phrases: [
      "no tome", "no use", "no utilice",
      "no debe tomar", "no debe usar", "no debe utilizar",
    ])
}
