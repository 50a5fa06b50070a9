/// A standard subject of a medicine's leaflet: what it is for, a missed dose, how to store it.
public struct Subject: Equatable, Sendable {
  public var name: String
  /// Ways to ask for it; `namePlaceholder` stands for the medicine.
  public var ways: [String]
  /// What leaflets and labels put above it.
  public var headings: [String]
  /// LOINC codes of its sections in drug labels (HL7 Structured Product Labeling).
  public var codes: [String]
  /// Where a leaflet without a part of its own for it tells it, the likeliest first: the highest dose
  /// under the dose, breastfeeding under pregnancy.
  public var standIns: [String]

  /// Stands in ways and headings for the name of the medicine.
  public static let namePlaceholder = "{m}"
}

/// The subjects that people ask of any medicine, so that a guide which nobody taught how people ask
/// still answers: the part of it under a subject's heading is what the subject's ways ask for.
public enum Subjects {
  public static var all: [Subject] {
    let headings = values(of: .text("headings.tsv"))
    let codes = values(of: .text("codes.tsv"))
    let standIns = values(of: .text("stand-ins.tsv"))
    return EmbeddedText.texts(in: "subjects").map { text in
      Subject(
        name: text.name, ways: text.lines, headings: headings[text.name] ?? [],
        codes: codes[text.name] ?? [], standIns: standIns[text.name] ?? [])
    }
  }

  /// The second column of a table by its first.
  private static func values(of table: EmbeddedText) -> [String: [String]] {
    var values: [String: [String]] = [:]
    for row in table.rows where row.count >= 2 {
      values[row[0], default: []].append(row[1])
    }
    return values
  }
}
