import Education
import Language

/// Marks the first use of each word of the glossary on a page with a link to its meaning.
struct TermMarking: Sendable {
  private let names: TermNames
  /// The names of sources and publishers, as they are written: "Addiction Centers" is no addiction.
  private let properNames: [String]

  init(_ terms: [Term], sources: [Source] = []) {
    properNames = sources.flatMap { [$0.title, $0.short, $0.publisher] }
    names = TermNames(terms)
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
    for start in TermNames.wordStarts(in: span.text) where start >= free {
      if let end = properName(in: span.text, at: start), !names.contains(span.text[start..<end]) {
        free = end
        continue
      }
      guard let found = names.longest(in: span.text, at: start) else { continue }
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
    return ends.filter { $0 == text.endIndex || !TermNames.isWord(text[$0]) }.max()
  }

  /// Two letters of ASCII that differ say that it does not.
  static func mayBegin(_ text: String, at start: String.Index, with name: String) -> Bool {
    guard start < text.endIndex, let first = name.utf8.first else { return true }
    let own = text.utf8[start]
    return own == first || own >= 0x80 || first >= 0x80
  }
}
