import Browsing
import GuideStore

/// A guide of the shelf, open, and how it is named beside the others.
struct OpenedGuide {
  let place: Int
  let library: GuideLibrary
  let title: String
  /// What ids of it begin with where there are several; `nil` for a guide that stands alone.
  let name: String?
  /// How the command line names it.
  let invocation: Invocation

  var isOneOfMany: Bool { name != nil }

  func text(width: Int) -> PlainText { PlainText(library: library, width: width, guide: name) }
}

extension Shelf {
  /// Every guide, for commands that speak of all of them.
  func opened() throws -> [OpenedGuide] {
    // A title is known from here on, and whether another guide has the same.
    for place in places { _ = try library(place) }
    return try places.map { try opened($0) }
  }

  /// Of some guides those that can be read; of the others is said why.
  func readable(of places: [Int]) -> [Int] {
    places.filter { place in
      do {
        _ = try library(place)
        return true
      } catch {
        Output.complain("\(error)")
        return false
      }
    }
  }

  func opened(_ place: Int) throws -> OpenedGuide {
    let library = try library(place)
    return OpenedGuide(
      place: place, library: library, title: title(of: place),
      name: isShared ? name(of: place) : nil, invocation: invocation(of: place))
  }

  /// Where a topic is meant to be: `NAME:TOPIC` names the guide as well.
  func parted(_ topic: String) -> (guide: Int?, topic: String) {
    guard isShared, let mark = topic.firstIndex(of: ":"),
      let guide = places.first(where: { name(of: $0) == topic[..<mark] })
    else { return (nil, topic) }
    return (guide, String(topic[topic.index(after: mark)...]))
  }

  /// The one page that is meant: the first guide goes before the others.
  /// - Throws: `ProgramError.ambiguous`
  func topic(named name: String) throws -> (guide: OpenedGuide, node: NodeSummary)? {
    let (place, topic) = parted(name)
    let first = try opened(place ?? 0)
    if let node = try first.library.topic(named: topic, by: first.invocation) {
      return (first, node)
    }
    guard place == nil, isShared else { return nil }
    let found = try opened().dropFirst().flatMap { guide in
      try guide.library.nodesMeant(by: topic).map { (guide: guide, node: $0) }
    }
    guard found.count < 2 else {
      throw ProgramError.ambiguous(
        Wording.ambiguousTopic(
          name,
          topics: found.map {
            ("\($0.node.title), \($0.guide.title)", $0.guide.address($0.node.id))
          }, in: found[0].guide.invocation))
    }
    return found.first
  }
}

extension OpenedGuide {
  /// An id with the guide that it belongs to.
  func address(_ id: String) -> String { name.map { "\($0):\(id)" } ?? id }
}
