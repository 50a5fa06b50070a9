import Education
import GuideStore

/// A word of the glossary, called what the page calls it.
public struct Meaning: Equatable, Sendable {
  public var name: String
  public var meaning: String
  var target: Target
}

extension GuideLibrary {
  /// The words of the glossary that blocks name, in reading order, each once.
  /// - Throws: `LibraryError`
  public func meanings(of blocks: [Block]) throws -> [Meaning] {
    var seen: Set<Target> = []
    return try blocks.flatMap(\.statements).flatMap(\.spans).compactMap { span -> Meaning? in
      guard let target = span.target, target.isTerm, seen.insert(target).inserted,
        let node = try node(target.node), let meaning = node.main
      else { return nil }
      return Meaning(
        name: Wording.termTitle(node.title, calledHere: span.text), meaning: meaning, target: target
      )
    }
  }
}
