import Education

/// What compiling a content folder gives.
public struct Compilation: Sendable {
  /// `nil` when there are errors, and no preview is wanted.
  public var guide: Guide?
  /// By path, line and column.
  public var findings: [Finding]
  /// The reading figures of every page.
  public var report: [PageReport]
  /// How people ask, with the place of each way.
  public var ways: [WrittenWay] = []

  public var hasErrors: Bool { findings.contains { $0.severity == .error } }
}

/// A way to ask for an entry, and where it is written.
public struct WrittenWay: Equatable, Sendable {
  public var entry: String
  public var text: String
  public var path: String
  public var line: Int
}

/// Reads, checks and puts together the content folder at `path`.
/// - Parameter preview: a guide is made of what can be read, whatever is wrong.
public func compile(
  contentAt path: String, preview: PreviewForm? = nil, progress: CheckProgress = { _, _ in }
) -> Compilation {
  do {
    let folder = try ContentFolder(at: path, where: Manuscript.isContent)
    return compile(
      folder.files, root: path, unread: folder.findings, preview: preview, progress: progress)
  } catch {
    let finding = Finding(
      path: path, message: "The content folder cannot be read; name a folder that holds guide.yml.",
      rule: .encoding)
    return Compilation(guide: nil, findings: [finding], report: [])
  }
}

/// Checks and puts together content that is already in memory; `root` is put before each path.
/// - Parameter unread: what was found while reading the files.
func compile(
  _ files: [ContentFile], root: String = "Content", unread: [Finding] = [],
  preview: PreviewForm? = nil, progress: CheckProgress = { _, _ in }
) -> Compilation {
  let manuscript = Manuscript(files)
  let addresses = AddressBook(manuscript)
  let readings = PageReadability.all(in: manuscript)
  let found =
    unread + manuscript.findings
    + (manuscript.isReadable
      ? Checks.findings(in: manuscript, addresses, readings, progress: progress) : [])
  let acceptance = AcceptedWarnings(manuscript)
  let isDraft = manuscript.sheet?.isDraft ?? false
  let language = manuscript.sheet?.about.language ?? ""
  let findings = acceptance.remaining(found).filter { $0.rule.holds(in: language) }.map { finding in
    var finding = finding
    if isDraft, finding.rule.isOfWording { finding.severity = .warning }
    finding.path = root + "/" + finding.path
    return finding
  }.sorted { ($0.path, $0.line, $0.column) < ($1.path, $1.line, $1.column) }
  var guide: Guide?
  let isWrong = findings.contains { $0.severity == .error }
  let sheet = manuscript.sheet ?? preview.map { _ in .unreadable(in: root) }
  if let sheet, !isWrong || preview != nil {
    let grades = Dictionary(
      readings.filter { $0.raw.words > 0 }.map { ($0.id, $0.raw.fleschKincaid) },
      uniquingKeysWith: { first, _ in first })
    var built = GuideBuilder(manuscript: manuscript, sheet: sheet, addresses: addresses).guide()
    if Rule.grade.holds(in: language) {
      for index in built.nodes.indices { built.nodes[index].grade = grades[built.nodes[index].id] }
    }
    if preview != nil, isWrong { built = Preview(built).guide }
    if preview == .pagesWithFindings {
      var shown = Preview(built)
      shown.show(
        findings,
        on: Dictionary(
          manuscript.pages.map { (root + "/" + $0.path, $0.id) },
          uniquingKeysWith: { first, _ in first }))
      built = shown.guide
    }
    guide = built
  }
  let accepted = acceptance.counts(found)
  return Compilation(
    guide: guide, findings: findings,
    report: readings.map { PageReport($0, accepted: accepted[$0.path] ?? 0) },
    ways: manuscript.ways.map { way in
      var way = way
      way.path = root + "/" + way.path
      return way
    })
}

extension Manuscript {
  /// The ways to ask of the front matter and of the files.
  fileprivate var ways: [WrittenWay] {
    let own = pages.flatMap { page in
      (page.ask + page.keywords + page.phrases + page.wholePhrases).map {
        WrittenWay(entry: page.id, text: $0.text, path: page.path, line: $0.place.line)
      }
    }
    return own
      + asked.flatMap { sheet -> [WrittenWay] in
        guard case .entry(let id) = sheet.subject else { return [] }
        return sheet.ways.map {
          WrittenWay(entry: id, text: $0.text, path: sheet.path, line: $0.place.line)
        }
      }
  }
}
