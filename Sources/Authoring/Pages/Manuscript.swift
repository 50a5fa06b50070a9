import Education

/// A whole content folder as written: read, but not yet checked nor linked.
struct Manuscript: Sendable {
  var files: [ContentFile] = []
  /// `nil` when `guide.yml` is missing or cannot be read.
  var sheet: GuideSheet?
  /// In the order of their paths, which is the order of the tree.
  var pages: [Page] = []
  var terms: [Term] = []
  /// `nil` for a guide without an action plan.
  var plan: PlanSheet?
  /// `nil` for a guide that has nothing for paper.
  var paper: PaperSheet?
  var words: [Word] = []
  var asked: [AskedSheet] = []
  /// What was wrong already while reading.
  var findings: [Finding] = []
  /// `false` where a file is no YAML: what else seems to be wrong may only follow from that.
  var isReadable = true

  init(_ files: [ContentFile]) {
    self.files = PathOrder.sorted(files, by: \.path)
    var reader = PageReader()
    for file in self.files {
      guard let text = String(validating: file.bytes, as: UTF8.self) else {
        findings.append(Self.notUTF8(file))
        continue
      }
      switch file.path {
      case GuideSheet.path:
        let read = GuideSheet.read(text)
        (sheet, findings) = (read.sheet, findings + read.findings)
        isReadable = isReadable && read.sheet != nil
      case TermSheet.path:
        let read = TermSheet.read(text)
        (terms, findings) = (read.terms, findings + read.findings)
      case PlanSheet.path:
        let read = PlanReader.read(text)
        (plan, findings) = (read.plan, findings + read.findings)
        isReadable = isReadable && read.plan != nil
      case PaperSheet.path:
        let read = PaperSheet.read(text)
        (paper, findings) = (read.paper, findings + read.findings)
        isReadable = isReadable && read.paper != nil
      case WordSheet.path:
        let read = WordSheet.read(text)
        (words, findings) = (read.words, findings + read.findings)
      case let path where AskedSheet.isPath(path):
        asked.append(AskedSheet(path: path, text: text))
      default:
        if let page = reader.page(path: file.path, text: text) { pages.append(page) }
      }
    }
    findings += reader.findings
    isReadable = isReadable && reader.isReadable
    if let plan {
      for index in pages.indices { pages[index].showSigns(of: plan) }
    }
    if !files.contains(where: { $0.path == GuideSheet.path }) {
      findings.append(
        Finding(
          .encoding, .error, GuideSheet.path, .start,
          "The file is missing; write title and sources."))
    }
  }

  /// Whether a file of this path is read; the others of a folder are let alone.
  static func isContent(_ path: String) -> Bool {
    [".md", ".yml", ".tsv"].contains { path.hasSuffix($0) } || AskedSheet.isPath(path)
  }

  func pages(_ kind: NodeKind) -> [Page] { pages.filter { $0.kind == kind } }

  private static func notUTF8(_ file: ContentFile) -> Finding {
    let lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let index = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
    let before = String(decoding: lines[index], as: UTF8.self).prefix { $0 != "\u{FFFD}" }
    return Finding(
      .encoding, .error, file.path, Place(line: index + 1, column: before.count + 1),
      "The file is not UTF-8; save it as UTF-8.")
  }
}
