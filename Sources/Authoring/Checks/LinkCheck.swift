/// Every link, term and warning reference leads somewhere.
struct LinkCheck: Check {
  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    let hasPlan = manuscript.plan != nil
    return manuscript.pages.flatMap { page in
      page.links.compactMap { finding($0.link, at: $0.place, page, addresses, hasPlan) }
        + (page.topic.map { [$0] } ?? []).compactMap {
          finding($0.text, at: $0.place, page, addresses, hasPlan)
        } + menus(page)
    } + terms(manuscript, addresses) + sheet(manuscript)
  }

  private func finding(
    _ link: String, at place: Place, _ page: Page, _ addresses: AddressBook, _ hasPlan: Bool
  ) -> Finding? {
    guard addresses.target(of: link, from: page.path) == nil else { return nil }
    let message: String
    if link.hasPrefix(Page.signLink) {
      let id = link.dropFirst(Page.signLink.count)
      message =
        hasPlan
        ? "The action plan has no sign \"\(id)\"; write the id of one, or add it to the plan."
        : "The guide has no action plan; add \(PlanSheet.path), or write the sign in words."
    } else if link.hasPrefix("term:") {
      message = "The glossary has no word \"\(link.dropFirst(5))\"; add it to terms.yml."
    } else if link.contains("://") || link.hasPrefix("mailto:") {
      message = "The link leads out of the guide; link to a page of the guide or remove it."
    } else if let hash = link.firstIndex(of: "#"),
      addresses.target(of: String(link[..<hash]), from: page.path) != nil || hash == link.startIndex
    {
      message =
        "That page has no warning \"\(link[hash...])\"; write the slug of its title or no #."
    } else {
      message = "The link \"\(link)\" goes nowhere; write the relative path of a page."
    }
    return Finding(.link, .error, page.path, place, message)
  }

  /// "See also:" and what stands between its links is all that such a paragraph holds.
  private func menus(_ page: Page) -> [Finding] {
    page.allBlocks.enumerated().flatMap { index, block -> [Finding] in
      guard case .seeAlso(let pieces) = block.content else { return [] }
      var findings: [Finding] = []
      if block != page.blocks.last {
        let message = "\"See also:\" is not the last paragraph; move it to the end of the page."
        findings.append(Finding(.link, .error, page.path, block.place, message))
      }
      let words = pieces.filter { $0.link == nil }.map(\.text).joined()
        .replacing("See also:", with: "")
      if let extra = words.split(whereSeparator: { " ,.;".contains($0) }).first, extra != "and" {
        let message = "\"See also:\" holds links only; write \"\(extra)\" in a paragraph above it."
        findings.append(Finding(.link, .error, page.path, block.place, message))
      }
      return findings
    }
  }

  private func terms(_ manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    manuscript.terms.flatMap(\.see).filter { addresses.target(seeing: $0.text) == nil }.map {
      Finding(
        .link, .error, TermSheet.path, $0.place,
        "\"\($0.text)\" is no word of the glossary and no page; write one of them.")
    }
  }

  private func sheet(_ manuscript: Manuscript) -> [Finding] {
    guard let sheet = manuscript.sheet else { return [] }
    let ids = Set(manuscript.pages.map(\.id))
    var findings: [Finding] = []
    if let withdrawal = sheet.withdrawal, !ids.contains(withdrawal.text) {
      let message = "There is no page \"\(withdrawal.text)\"; write the id of a branch."
      findings.append(Finding(.link, .error, GuideSheet.path, withdrawal.place, message))
    }
    if let card = sheet.helpCard, !ids.contains(sheet.about.helpCard) {
      let message = "There is no card \"\(card.text)\"; write a file name in cards."
      findings.append(Finding(.link, .error, GuideSheet.path, card.place, message))
    }
    let named =
      Array(zip(sheet.mostAsked, sheet.about.mostAsked))
      + [sheet.otherMedicines].compactMap { $0.map { ($0, sheet.about.otherMedicines) } }
    for (name, id) in named where !ids.contains(id) {
      let message = "There is no question \"\(name.text)\"; write a file name in questions."
      findings.append(Finding(.link, .error, GuideSheet.path, name.place, message))
    }
    return findings
  }
}
