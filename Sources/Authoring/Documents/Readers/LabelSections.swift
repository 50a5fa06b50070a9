import Education

/// Sections of drug labels by their LOINC codes (FDA, "Section Headings (LOINC)").
enum LabelSections {
  static let boxedWarning = "34066-1"
  /// "SPL unclassified section".
  static let unclassified = "42229-5"
  static let package = "51945-4"

  /// How grave it is what the label sets apart; `nil` for ordinary sections.
  static func level(of code: String) -> WarningLevel? {
    if code == boxedWarning { return .danger }
    return warnings.contains(code) ? .warning : nil
  }

  /// Contraindications, warnings, precautions; of medicines sold without a prescription also what
  /// must be asked before and what must make the reader stop.
  private static let warnings: Set<String> = [
    "34070-3", "34071-1", "43685-7", "42232-9", "50570-1", "50569-3", "50568-5", "50567-7",
    "50566-9", "50565-1", "54433-8", "50741-8", "50742-6",
  ]

  /// The place among what stands at the top: boxed warnings, then what is written for patients.
  static func order(of part: DocumentPart) -> Int {
    if part.level == .danger { return 0 }
    return part.codes.compactMap { forPatients.firstIndex(of: $0) }.first.map { $0 + 1 }
      ?? (part.codes.contains { last.contains($0) } ? 100 : 50)
  }

  /// What is written for patients has headings of its own inside its text.
  static func isForPatients(_ code: String) -> Bool { forPatients.contains(code) }

  /// Medication guide, patient package insert, instructions for use.
  private static let forPatients = ["42231-1", "42230-3", "59845-8"]
  /// Pictures of the package, and lists of data.
  private static let last: Set<String> = [package, "48780-1", "48779-3"]

  /// What a section without a title is called.
  /// - Parameter shown: what the label calls the code: "OTC - STOP USE SECTION".
  static func name(of code: String, shown: String = "") -> String {
    if let name = names[code] { return name }
    let words = shown.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "/" }
      .filter { !wordsOfCodes.contains(String($0)) }
    let name = words.joined(separator: " ")
    guard code != unclassified, let first = name.first else { return "More from the label" }
    return first.uppercased() + name.dropFirst()
  }

  private static let wordsOfCodes: Set = ["otc", "section", "spl", "label"]

  private static let names = [
    boxedWarning: "Boxed warning", "42231-1": "Medication guide", "42230-3": "Patient information",
    "59845-8": "Instructions for use", "34067-9": "Uses", "34068-7": "Dose and use",
    "34070-3": "Contraindications", "34071-1": "Warnings", "43685-7": "Warnings and precautions",
    "42232-9": "Precautions", "34084-4": "Side effects", "34073-7": "Interactions",
    "34088-5": "Overdose", "34089-3": "Description", "34069-5": "How it is supplied",
    "44425-7": "Storage", "34076-0": "Information for patients", package: "Package label",
    "51727-6": "Inactive ingredients", "55106-9": "Active ingredient", "55105-1": "Purpose",
    "43683-2": "Recent changes", "50570-1": "Do not use", "50569-3": "Ask a doctor before use",
    "50568-5": "Ask a doctor or pharmacist before use", "50567-7": "When using this product",
    "50566-9": "Stop use and ask a doctor", "50565-1": "Keep out of reach of children",
    "53414-9": "If pregnant or breast-feeding", "53413-1": "Questions",
  ]
}
