/// How people ask is said of entries that there are, and each way of one entry only: two entries
/// that claim the same words cannot be told apart by them.
struct AskedCheck: Check {
  /// No person types more than a long message.
  private static let longest = 600
  /// Fewer ways to ask teach little: up to 30, each doubling finds a fourteenth more of what people
  /// ask.
  private static let fewest = 8

  /// Folders and files of topics have numbers for their order, which are no part of the id.
  private func message(unknown id: String, _ known: Set<String>) -> String {
    let bare = PagePath.withoutNumbers(id)
    return known.contains(bare)
      ? "No entry has the id \"\(id)\"; its id has no number, so name the file asked/\(bare).txt."
      : "No entry has the id \"\(id)\"; name the file as the entry it is about."
  }

  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    let known = Set(manuscript.pages.map(\.id) + manuscript.terms.map(\.id))
    var findings: [Finding] = []
    var owners: [String: String] = [:]
    for sheet in manuscript.asked {
      if let id = sheet.entry, !known.contains(id) {
        findings.append(
          Finding(
            .link, .error, sheet.path, .start,
            message(unknown: id, known)))
      }
      for way in sheet.ways {
        if way.text.count > Self.longest {
          findings.append(
            Finding(
              .asked, .error, sheet.path, way.place,
              "The way to ask has \(way.text.count) characters; cut it to \(Self.longest)."))
        }
        let owner = owners[way.text.lowercased()]
        owners[way.text.lowercased()] = sheet.path
        guard let owner else { continue }
        findings.append(
          Finding(
            .asked, .warning, sheet.path, way.place,
            "\"\(way.text)\" stands in \(owner) already; keep it where it is answered best."))
      }
    }
    return findings + few(in: manuscript)
  }

  /// Entries that the guide forgot when it said how people ask.
  private func few(in manuscript: Manuscript) -> [Finding] {
    guard !manuscript.asked.isEmpty else { return [] }
    var counts: [String: Int] = [:]
    for sheet in manuscript.asked {
      if case .entry(let id) = sheet.subject { counts[id, default: 0] += sheet.ways.count }
    }
    return manuscript.pages.filter { $0.collection == nil }.compactMap { page in
      let count = counts[page.id, default: 0] + page.ask.count + page.keywords.count
      guard count < Self.fewest else { return nil }
      return Finding(
        .asked, .warning, page.path, page.title.place,
        "\(count) ways to ask for this entry are known; write \(Self.fewest) or more in asked/\(page.id).txt."
      )
    }
  }
}

extension AskedSheet {
  /// The entry that the file is about or whose cousins it holds.
  fileprivate var entry: String? {
    switch subject {
    case .entry(let id), .cousins(let id): id
    case .unanswered: nil
    }
  }
}
