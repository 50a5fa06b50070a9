import Education

/// Every page can be reached: topics through the tree, the collections through their branch, cards
/// through a link.
struct ReachCheck: Check {
  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    topics(manuscript) + collections(manuscript) + cards(manuscript, addresses)
  }

  private func topics(_ manuscript: Manuscript) -> [Finding] {
    let ids = Set(manuscript.pages.map(\.id))
    return manuscript.pages(.topic).compactMap { page in
      guard let parent = page.parent, !ids.contains(parent) else { return nil }
      return Finding(
        .link, .error, page.path, .start,
        "The page is reached from nowhere; write an index.md in the folder above it.")
    }
  }

  private func collections(_ manuscript: Manuscript) -> [Finding] {
    let pairs: [(Page.Collection, String?)] = [
      (.questions, manuscript.pages(.question).first?.path),
      (.disagreements, manuscript.pages(.disagreement).first?.path),
      (.terms, manuscript.terms.isEmpty ? nil : TermSheet.path),
      (.sources, GuideSheet.path),
    ]
    return pairs.flatMap { collection, path -> [Finding] in
      let branches = manuscript.pages.filter { $0.collection == collection }
      if let second = branches.dropFirst().first {
        let message = "Two branches collect \(collection.rawValue); keep one of them."
        return [Finding(.link, .error, second.path, .start, message)]
      }
      guard branches.isEmpty, let path else { return [] }
      return [
        Finding(
          .link, .error, path, .start,
          "No page lists the \(collection.rawValue); make topics/98-\(collection.rawValue)/index.md "
            + "with title, main and \"collection: \(collection.rawValue)\" between its --- lines.")
      ]
    }
  }

  private func cards(_ manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    var linked: Set<String> = []
    for page in manuscript.pages {
      for (link, _) in page.links {
        if let target = addresses.target(of: link, from: page.path), target.node != page.id {
          linked.insert(target.address)
        }
      }
    }
    return manuscript.pages(.card).compactMap { card in
      guard !linked.contains(card.id), card.id != manuscript.sheet?.about.helpCard else {
        return nil
      }
      return Finding(
        .link, .error, card.path, .start,
        "The card is reached from nowhere; link to it from the help card.")
    }
  }
}
