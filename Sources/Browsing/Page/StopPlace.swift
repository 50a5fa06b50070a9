/// Which of the stops of a block one is: the same wherever the page begins to be laid out.
struct StopPlace: Equatable, Sendable {
  /// By its number on the page.
  var block: Int
  var index: Int
}

extension PageView {
  /// What is chosen.
  var focusPlace: StopPlace? {
    guard let focus, let stop = focusedStop else { return nil }
    let block = layout.lines[stop.line].anchor.block
    return stops(ofBlock: block).firstIndex(of: focus).map { StopPlace(block: block, index: $0) }
  }

  func stop(at place: StopPlace) -> Int? {
    let stops = stops(ofBlock: place.block)
    return stops.indices.contains(place.index) ? stops[place.index] : nil
  }

  private func stops(ofBlock block: Int) -> [Int] {
    layout.stops.indices.filter {
      let line = layout.stops[$0].line
      return line >= 0 && layout.lines[line].anchor.block == block
    }
  }
}
