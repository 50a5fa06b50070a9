import Education

/// A heading and what stands below it.
struct DocumentPart: Sendable {
  enum Role: Sendable {
    case text
    /// A question that somebody asks, with its answer.
    case question
  }

  var title: String
  var role = Role.text
  /// How grave it is what the document itself sets apart: a boxed warning, a section of warnings.
  var level: WarningLevel?
  /// LOINC codes of the section, in drug labels.
  var codes: [String] = []
  /// Names by which links inside the document lead here.
  var anchors: [String] = []
  var blocks: [Block] = []
  var parts: [DocumentPart] = []

  /// Nothing stands below the heading.
  var isBare: Bool { blocks.isEmpty && parts.isEmpty }

  /// What stands below the heading, in a box where the document sets it apart.
  /// - Parameter level: its own, or that of the part around it.
  func boxed(_ level: WarningLevel?) -> [Block] {
    guard let level, !blocks.isEmpty, role == .text else { return blocks }
    // No box stands in another.
    let inner = blocks.flatMap { block -> [Block] in
      guard case .warning(let warning) = block else { return [block] }
      let title = warning.title.isEmpty ? self.title : warning.title
      return [.paragraph([.quoted(title, style: .strong)])] + warning.blocks
    }
    return [.warning(Warning(id: "", level: level, title: title, blocks: inner))]
  }
}
