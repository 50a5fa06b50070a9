import Education

/// What goes on paper fits it: pages of the handout are there, and a wallet card is no larger than one.
struct PaperCheck: Check {
  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    guard let paper = manuscript.paper else { return [] }
    let lost = paper.handout.filter { addresses.target(of: $0.text, from: PaperSheet.path) == nil }
      .map {
        Finding(
          .link, .error, PaperSheet.path, $0.place,
          "The handout names no page with \"\($0.text)\"; write the path of one from here.")
      }
    return lost + paper.cards.flatMap(problems)
  }

  private func problems(_ card: PaperSheet.Card) -> [Finding] {
    // The title stands on the front; each side has its frame.
    let sides = [[card.title] + card.front, card.back]
    let long = sides.flatMap { $0 }.filter { $0.text.count > WalletCard.columns - 4 }.map {
      error($0.place, "The line has more than \(WalletCard.columns - 4) letters; shorten it.")
    }
    let many = sides.filter { $0.count > WalletCard.rows - 2 }.map {
      error(
        $0[WalletCard.rows - 2].place,
        "A side of the card has more than \(WalletCard.rows - 2) lines; leave the rest out.")
    }
    let empty =
      card.front.isEmpty || card.back.isEmpty
      ? [error(card.id.place, "A side of the card is empty; write \"front:\" and \"back:\".")] : []
    return long + many + empty
  }

  private func error(_ place: Place, _ message: String) -> Finding {
    Finding(.paper, .error, PaperSheet.path, place, message)
  }
}
