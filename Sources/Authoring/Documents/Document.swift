import Education

/// A document of somebody else as it was read: its parts as a tree, word for word.
struct Document: Sendable {
  var title: String
  /// BCP 47; empty where the document does not tell.
  var language = ""
  var publication = Publication()
  /// What stands before its first heading.
  var opening: [Block] = []
  var parts: [DocumentPart] = []
  /// Names by which links inside the document lead to its top.
  var anchors: [String] = []
  /// The words of its body as they stand in the file, read apart from what became of them: the measure
  /// of whether any were lost.
  var body = ""
  /// What was left out, and why.
  var findings: [Finding] = []
}

extension Document {
  /// It holds no word.
  var isEmpty: Bool {
    opening.isEmpty && parts.isEmpty && !body.contains { $0.isLetter || $0.isNumber }
  }

  /// - Parameter hasTitle: it has one already, which stands beside its text.
  mutating func take(_ tree: PartTree, hasTitle: Bool = false) {
    (opening, parts, anchors) = (tree.opening, tree.parts, tree.anchors)
    if let title = tree.title {
      self.title = title
    } else if !hasTitle, opening.isEmpty, let first = parts.first, first.parts.isEmpty,
      first.role == .text
    {
      // A text that begins with its first part is called by it.
      title = first.title
      opening = first.blocks
      anchors += first.anchors
      parts.removeFirst()
    }
  }
}

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
}

extension Statement {
  /// Words of the document.
  static func quoted(_ text: String, style: SpanStyle = .plain) -> Statement {
    Statement(spans: [Span(text, style: style)], kind: .quoted)
  }
}
