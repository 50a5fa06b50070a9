extension WarningWords {
  /// Leaflets in German (BfArM).
  static let german = WarningWords(
    words:
      "warnung warnungen warnhinweis warnhinweise vorsichtsmaßnahme vorsichtsmaßnahmen gegenanzeige gegenanzeigen kontraindikation kontraindikationen",
    phrases: [
      "darf nicht eingenommen", "dürfen nicht eingenommen", "darf nicht angewendet",
      "dürfen nicht angewendet", "nicht einnehmen", "nicht anwenden",
    ])
}
