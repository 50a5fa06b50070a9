/// The words of Markdown without what only marks them: where links lead, tags, names of languages behind
/// a fence, entities, numbers of items.
///
/// What nobody closes is looked for once, and not again at each of a million openings.
enum MarkdownWords {
  static func of(_ text: String) -> String {
    let labels = labels(in: text)
    return withoutTags(text).split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.prefixMatch(of: /\s*(```|~~~)/) != nil { return "" }
      // Numbers of items are counted on from the first.
      let line = line.replacing(/^[\s>]*\d+[.)](?=\s|$)/, with: "")
      // Where a link of another place leads.
      if line.prefixMatch(of: /\s*\[[^\]^]+\]:\s*\S+/) != nil { return "" }
      return String(line).withoutTargets.withoutLabels(labels).replacing(/&#?\w+;/, with: " ")
        .without("[^", through: "]", leaving: " ")
    }.joined(separator: "\n")
  }

  /// The names, in small letters, under which the text tells where its links lead: "[label]: http://...".
  private static func labels(in text: String) -> Set<String> {
    guard text.contains("]:") else { return [] }
    return Set(
      text.split(separator: "\n").compactMap { line in
        line.prefixMatch(of: /\s{0,3}\[([^\]^]+)\]:\s*\S+/).map { $0.1.lowercased() }
      })
  }

  /// Whether a link stands in the line: "](https://...)", with nothing blank in it.
  static func hasLink(_ line: Substring.UTF8View) -> Bool {
    var before: (UInt8, UInt8) = (0, 0)
    var isInLink = false
    for byte in line {
      if before == (UInt8(ascii: "]"), UInt8(ascii: "(")) {
        isInLink = byte >= 0x80 || byte.isASCIILetter || "#./_0123456789".utf8.contains(byte)
      } else if byte == UInt8(ascii: ")"), isInLink {
        return true
      } else if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
        isInLink = false
      }
      before = (before.1, byte)
    }
    return false
  }

  /// Without `<b>`, `</b>` and `<!-- -->`.
  private static func withoutTags(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var kept: [UInt8] = []
    var place = 0
    // The first ">" from a place on: it is not looked for before it is passed.
    var end = 0
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "<") else {
        kept.append(bytes[place])
        place += 1
        continue
      }
      if end <= place {
        end = bytes[place...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
      }
      if end < bytes.count, isMarkup(bytes[place + 1..<end]) {
        kept.append(UInt8(ascii: " "))
        place = end + 1
      } else {
        kept.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// - Parameter inner: what stands between "<" and the next ">".
  private static func isMarkup(_ inner: ArraySlice<UInt8>) -> Bool {
    if inner.starts(with: "!--".utf8) {
      return inner.count >= 5 && inner.suffix(2).elementsEqual("--".utf8)
    }
    let name = inner.first == UInt8(ascii: "/") ? inner.dropFirst() : inner
    // The second "<" of two is the one that may be a tag.
    return name.first?.isASCIILetter == true && !inner.contains(UInt8(ascii: "<"))
  }
}

extension String {
  /// Without where links lead. An address may have parentheses in it, in pairs (CommonMark 6.3).
  fileprivate var withoutTargets: String {
    guard contains("](") else { return self }
    var kept = ""
    var rest = self[...]
    while let start = rest.firstRange(of: "]("), let end = rest.endOfPair(from: start.upperBound) {
      kept += rest[..<start.lowerBound]
      rest = rest[rest.index(after: end)...]
    }
    return kept + rest
  }

  /// Without the names behind the words of links: "[words][label]".
  fileprivate func withoutLabels(_ labels: Set<String>) -> String {
    guard !labels.isEmpty, contains("][") else { return self }
    var kept = ""
    var rest = self[...]
    while let start = rest.firstRange(of: "]["),
      let end = rest[start.upperBound...].firstIndex(of: "]")
    {
      let isLabel = labels.contains(rest[start.upperBound..<end].lowercased())
      kept += rest[..<start.lowerBound] + "]"
      rest =
        isLabel ? rest[rest.index(after: end)...] : rest[rest.index(after: start.lowerBound)...]
    }
    return kept + rest
  }

  /// With a text in place of each run from `open` through the next `close`.
  fileprivate func without(_ open: String, through close: Character, leaving: String) -> String {
    guard contains(open) else { return self }
    var kept = ""
    var rest = self[...]
    while let start = rest.firstRange(of: open),
      let end = rest[start.upperBound...].firstIndex(of: close)
    {
      kept += rest[..<start.lowerBound] + leaving
      rest = rest[rest.index(after: end)...]
    }
    return kept + rest
  }
}

extension Substring {
  private static let deepestPair = 32

  /// Where the parenthesis is closed that was opened before a place; the first that closes anything where
  /// those inside have no pairs, or stand deeper in each other than any address has them (CommonMark 6.3).
  fileprivate func endOfPair(from start: Index) -> Index? {
    var depth = 0
    var first: Index?
    for place in self[start...].indices {
      switch self[place] {
      case "(" where depth == Self.deepestPair: return first
      case "(": depth += 1
      case ")" where depth == 0: return place
      case ")":
        first = first ?? place
        depth -= 1
      default: break
      }
    }
    return first
  }
}
