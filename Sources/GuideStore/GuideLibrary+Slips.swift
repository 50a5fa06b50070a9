import Language

/// Slips of the hand that are put right before anything is searched for.
extension GuideLibrary {
  /// The words without letters that were struck twice at their beginnings, by a shaking hand or a key
  /// that bounces: each word that is none, and is one when its first letter stands there once. Words in
  /// quotes are meant as they are.
  /// - Returns: `nil` where nothing is to be put right.
  func withoutDoubledBeginnings(_ typed: String) throws(LibraryError) -> String? {
    guard !typed.contains("\"") else { return nil }
    var parts: [String] = []
    var isMended = false
    for part in typed.split(separator: " ", omittingEmptySubsequences: false) {
      let mended = try withoutDoubledBeginning(part)
      if mended != nil { isMended = true }
      parts.append(mended ?? String(part))
    }
    return isMended ? parts.joined(separator: " ") : nil
  }

  private func withoutDoubledBeginning(_ part: Substring) throws(LibraryError) -> String? {
    guard let first = part.first, first.isLetter else { return nil }
    let small = part.lowercased()
    let count = small.prefix { $0 == small.first }.count
    // Signs behind the word are no part of it.
    let word = String(small.prefix(while: \.isLetter))
    let once = String(word.dropFirst(count - 1))
    guard count > 1, once.count > 1, try !isKnown(word), try isKnown(once) else { return nil }
    return String(part.prefix(1) + part.dropFirst(count))
  }

  private func isKnown(_ word: String) throws(LibraryError) -> Bool {
    if MedicineName.isListed(word) || NamedThing.isBegun(by: word) { return true }
    return try recognises(word)
  }

  /// Whether the guide uses the word, or English has it as it is typed: then it is no slip for another.
  public func recognises(_ typed: String) throws(LibraryError) -> Bool {
    let word = typed.lowercased()
    if StopWords.all.contains(word) || EnglishWords.contains(word)
      || EverydayWords.sense(ofFormOf: word) != nil
    {
      return true
    }
    return try database.read { try LibraryWords(db: $0).isWord(word) }
  }
}
