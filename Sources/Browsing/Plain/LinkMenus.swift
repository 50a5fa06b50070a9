import Education
import GuideStore

extension GuideLibrary {
  /// What words lead to as lists to choose from: pages, then explained words.
  /// - Parameters:
  ///   - targets: each is listed once.
  ///   - others: targets that are listed elsewhere.
  func menus(of targets: [Target], without others: Set<Target>) throws -> [Block] {
    var seen = others
    var pages: [MenuItem] = []
    var terms: [MenuItem] = []
    for target in targets where seen.insert(target).inserted {
      guard let node = try node(target.node) else { continue }
      let item = MenuItem(title: node.title, target: target)
      if node.kind == .term { terms.append(item) } else { pages.append(item) }
    }
    return [(Wording.linksHere, pages), (Wording.termsHere, terms)]
      .filter { !$0.1.isEmpty }.map { .menu(title: $0.0, items: $0.1) }
  }
}
