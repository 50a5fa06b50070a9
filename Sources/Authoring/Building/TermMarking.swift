import Education
import Language

/// Marks the first use of each word of the glossary on a page with a link to its meaning.
struct TermMarking: Sendable {
  /// Terms by name in lower case, cut into words; longest first among those that begin alike.
  private let names: [Substring: [(name: String, id: Target)]]
  /// The names of sources and publishers, as they are written: "Addiction Centers" is no addiction.
  private let properNames: [String]

  init(_ terms: [Term], sources: [Source] = []) {
    properNames = sources.flatMap { [$0.title, $0.short, $0.publisher] }
    var names: [Substring: [(name: String, id: Target)]] = [:]
    for term in terms {
      for name in term.names {
        let name = name.lowercased()
        guard let first = Self.wordStarts(in: name).first else { continue }
        names[Self.word(in: name, at: first), default: []].append((name, Target(term.id)))
      }
    }
    self.names = names.mapValues { $0.sorted { $0.name.count > $1.name.count } }
  }

  func marked(_ node: Node) -> Node {
    var node = node
    // The page of a word does not mark it; a link that the writer made counts as the first use.
    var seen = Set(node.blocks.flatMap(\.targets).filter(\.isTerm))
    seen.insert(Target(node.id))
    node.blocks = node.blocks.map { block in
      block.mapStatements { statement in
        guard statement.kind != .label else { return statement }
        var statement = statement
        statement.spans = statement.spans.flatMap { mark($0, &seen) }
        return statement
      }
    }
    return node
  }

  private func mark(_ span: Span, _ seen: inout Set<Target>) -> [Span] {
    guard span.target == nil else { return [span] }
    var spans: [Span] = []
    var done = span.text.startIndex
    var free = done
    for start in Self.wordStarts(in: span.text) where start >= free {
      if let end = properName(in: span.text, at: start), !isName(span.text[start..<end]) {
        free = end
        continue
      }
      guard let found = longestName(in: span.text, at: start) else { continue }
      // The longest name decides: "muscle relaxer" is not "relaxer", not even the second time.
      free = found.end
      guard seen.insert(found.id).inserted else { continue }
      if done < start { spans.append(Span(String(span.text[done..<start]), style: span.style)) }
      spans.append(
        Span(String(span.text[start..<found.end]), style: span.style, target: found.id))
      done = found.end
    }
    if done < span.text.endIndex {
      spans.append(Span(String(span.text[done...]), style: span.style))
    }
    return spans.isEmpty ? [span] : spans
  }

  /// The end of the longest name of a source that stands in `text` at `start`.
  private func properName(in text: String, at start: String.Index) -> String.Index? {
    let ends = properNames.filter {
      Self.mayBegin(text, at: start, with: $0) && text[start...].hasPrefix($0)
    }
    .map { text.index(start, offsetBy: $0.count) }
    return ends.filter { $0 == text.endIndex || !Self.isWord(text[$0]) }.max()
  }

  /// Two letters of ASCII that differ say that it does not.
  static func mayBegin(_ text: String, at start: String.Index, with name: String) -> Bool {
    guard start < text.endIndex, let first = name.utf8.first else { return true }
    let own = text.utf8[start]
    return own == first || own >= 0x80 || first >= 0x80
  }

  /// Whether a run of words is a name of the glossary.
  private func isName(_ words: Substring) -> Bool {
    let name = words.lowercased()
    let first = Self.word(in: name, at: name.startIndex)
    return names[first]?.contains { $0.name == name } ?? false
  }

  /// The longest name that stands in `text` at `start`, as whole words.
  func longestName(in text: String, at start: String.Index) -> (id: Target, end: String.Index)? {
    let first = Self.word(in: text, at: start).lowercased()
    for (name, id) in names[first[...]] ?? [] {
      guard let end = text.index(start, offsetBy: name.count, limitedBy: text.endIndex),
        text[start..<end].lowercased() == name,
        end == text.endIndex || !Self.isWord(text[end]) || !Self.isWord(name.last!)
      else { continue }
      return (id, end)
    }
    return nil
  }

  /// Hyphens join: "off-label" does not hold the word "label".
  static let letters = WordLetters(and: "-")

  static func isWord(_ character: Character) -> Bool { letters.hold(character) }

  static func wordStarts(in text: String) -> [String.Index] {
    var starts: [String.Index] = []
    var index = text.startIndex
    while let start = letters.wordStart(in: text[...], from: index) {
      starts.append(start)
      index = letters.wordEnd(in: text[...], from: start)
    }
    return starts
  }

  static func word(in text: String, at start: String.Index) -> Substring {
    text[start..<letters.wordEnd(in: text[...], from: start)]
  }
}
