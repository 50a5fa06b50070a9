import Education

/// The branch whose warnings stand before all others has the gravest of them: what is most dangerous must
/// not be found elsewhere alone.
struct GravestCheck: Check {
  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    guard let branch = manuscript.sheet?.withdrawal,
      manuscript.pages.contains(where: { $0.id == branch.text })
    else { return [] }
    let dangers = manuscript.pages.flatMap { page in
      page.alerts.filter { $0.alert.level == .danger }.map { (page, $0.alert) }
    }
    let own = manuscript.pages.filter { $0.id == branch.text || $0.id.hasPrefix(branch.text + "/") }
    let repeated = Set(
      own.flatMap { page in
        page.links.compactMap { addresses.target(of: $0.link, from: page.path) }
      })
    let isThere = dangers.contains { page, alert in
      own.contains { $0.id == page.id } || repeated.contains(page.warningID(alert))
    }
    guard !isThere, let (page, alert) = dangers.first else { return [] }
    return [
      Finding(
        .warningForm, .warning, GuideSheet.path, branch.place,
        "No page of \"withdrawal: \(branch.text)\" has a DANGER, and \(page.path) has "
          + "\"\(alert.title.text)\"; name the branch of the gravest warning, or write a paragraph there "
          + "that is only a link to it.")
    ]
  }
}
