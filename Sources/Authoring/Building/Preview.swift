import Education

/// What an author sees of a content folder while it is written.
public enum PreviewForm: Sendable {
  /// Every page that can be read, whatever is wrong; findings are told elsewhere.
  case pages
  /// The same, each page with a row that says how many findings it has, and all of them as the last page.
  case pagesWithFindings
}

/// Makes what was put together of a folder with errors a guide that opens: pages whose branch cannot be read
/// stand at the top, and what leads nowhere leads nowhere.
struct Preview {
  private(set) var guide: Guide
  private static let findingsPage = "findings"

  init(_ guide: Guide) {
    self.guide = guide
    nameApart()
    let ids = Set(self.guide.nodes.map(\.id))
    for index in self.guide.nodes.indices {
      let node = self.guide.nodes[index]
      if let parent = node.parent, !ids.contains(parent) { self.guide.nodes[index].parent = nil }
      if node.title.isEmpty { self.guide.nodes[index].title = node.id }
    }
    if !ids.contains(guide.about.helpCard) { self.guide.about.helpCard = "" }
    if !ids.contains(guide.about.otherMedicines) { self.guide.about.otherMedicines = "" }
    self.guide.about.mostAsked.removeAll { !ids.contains($0) }
    self.guide.asked.entries = guide.asked.entries.filter { ids.contains($0.key) }
    self.guide.asked.cousins = guide.asked.cousins.filter { ids.contains($0.key) }
  }

  /// Two pages or two warnings with one name.
  private mutating func nameApart() {
    var nodes: Set<String> = []
    var warnings: Set<Target> = []
    for index in guide.nodes.indices {
      let id = guide.nodes[index].id
      var number = 1
      while !nodes.insert(guide.nodes[index].id).inserted {
        number += 1
        guide.nodes[index].id = "\(id)-\(number)"
      }
      for place in guide.nodes[index].blocks.indices {
        guard case .warning(var warning) = guide.nodes[index].blocks[place] else { continue }
        let first = warning.id
        var number = 1
        while !warnings.insert(warning.id).inserted {
          number += 1
          warning.id = Target(first.address + "-\(number)")
        }
        guide.nodes[index].blocks[place] = .warning(warning)
      }
    }
  }

  /// Puts findings on the pages that they are about, and all of them on a page of their own.
  /// - Parameter pages: the ids of pages by the paths that findings name.
  mutating func show(_ findings: [Finding], on pages: [String: String]) {
    guard !findings.isEmpty else { return }
    let byPath = Dictionary(grouping: findings, by: \.path)
    let places = Dictionary(
      guide.nodes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (path, found) in byPath {
      guard let id = pages[path], let place = places[id] else { continue }
      guide.nodes[place].blocks.insert(
        .menu(
          title: nil,
          items: [
            MenuItem(
              title: PreviewWording.onThisPage(found), target: Target(Self.findingsPage))
          ]), at: 0)
    }
    var page = Node(
      id: Self.findingsPage, kind: .topic, title: PreviewWording.title,
      blocks: [.paragraph([.told(PreviewWording.count(findings))])])
    // What stops a build stands first.
    func rank(_ path: String) -> Int { byPath[path]!.contains { $0.severity == .error } ? 0 : 1 }
    for path in byPath.keys.sorted(by: { (rank($0), $0) < (rank($1), $1) }) {
      let target = pages[path].map { Target($0) }
      page.blocks.append(
        .paragraph([
          Statement(spans: [Span(path, style: .strong, target: target)], kind: .label)
        ]))
      page.blocks.append(
        .list(ordered: false, items: byPath[path]!.map { [.told(PreviewWording.line(of: $0))] }))
    }
    page.isFound = false
    guide.nodes.append(page)
  }
}

extension Statement {
  fileprivate static func told(_ text: String) -> Statement {
    Statement(spans: [Span(text)], kind: .label)
  }
}

extension GuideSheet {
  /// What a guide says about itself where its sheet cannot be read.
  static func unreadable(in folder: String) -> GuideSheet {
    GuideSheet(
      about: About(
        title: folder, language: "en", version: "", written: "", nextReview: "", reviewStatus: "",
        safetyLine: PreviewWording.isNoGuideYet, withdrawalBranch: "", helpCard: ""),
      sources: [], sectionPlaces: [:], isDraft: true, withdrawal: nil, helpCard: nil, mostAsked: [],
      otherMedicines: nil)
  }
}

/// The program's own lines in a preview.
enum PreviewWording {
  static let title = "Findings"
  static let isNoGuideYet = "Not a guide yet"

  /// "3 findings, 1 of them an error"
  static func count(_ findings: [Finding]) -> String {
    let errors = findings.count { $0.severity == .error }
    let all = findings.count == 1 ? "1 finding" : "\(findings.count) findings"
    if errors == findings.count { return errors == 1 ? "1 error" : "\(errors) errors" }
    return errors == 0
      ? all : "\(all), \(errors) of them \(errors == 1 ? "an error" : "errors")"
  }

  static func onThisPage(_ findings: [Finding]) -> String { "\(count(findings)) on this page" }

  static func line(of finding: Finding) -> String {
    "Line \(finding.line): \(finding.severity.rawValue): \(finding.message)"
  }
}
