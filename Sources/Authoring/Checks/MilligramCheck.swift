/// The unit is spelled out where a page first uses it: "5 milligrams (mg)".
struct MilligramCheck: Check {
  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    let unit = /\bmg\b/
    let triggers = Triggers(.areWords, "mg")
    return manuscript.pages.compactMap { page in
      let body = page.prose.filter { ![.title, .label, .main].contains($0.kind) }
      for prose in body {
        guard triggers.stand(in: prose.text), let use = prose.text.firstMatch(of: unit) else {
          continue
        }
        let before = prose.text[..<use.range.lowerBound]
        guard !before.hasSuffix("milligrams ("), !before.hasSuffix("milligram (") else {
          return nil
        }
        return Finding(
          .dose, .error, page.path, prose.place(of: use.range.lowerBound),
          "\"mg\" stands here for the first time on the page; write \"milligrams (mg)\".")
      }
      return nil
    }
  }
}
