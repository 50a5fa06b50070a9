/// A list of more than seven items is not kept in mind (AHRQ PEMAT-P, chunking).
struct ListCheck: Check {
  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    manuscript.pages.flatMap { page in
      page.allBlocks.compactMap { block in
        guard case .list(_, let items) = block.content, items.count > 7 else { return nil }
        return Finding(
          .list, .warning, page.path, block.place,
          "The list has \(items.count) items; part it in groups of seven at most.")
      }
    }
  }
}
