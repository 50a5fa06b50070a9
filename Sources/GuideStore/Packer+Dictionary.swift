import Education

extension Packer {
  /// So many parts of pages say most of what is said again and again.
  private static let mostSamples = 64
  private static let bytesOfSample = 384
  /// Of how many pages one is taken: a small guide has less to repeat.
  private static let pagesOfSample = 8

  /// The beginnings of pages, evenly from all of a guide.
  static func dictionary(of guide: Guide) -> [UInt8] {
    let samples = min(mostSamples, guide.nodes.count / pagesOfSample)
    return (0..<samples).flatMap { sample in
      guide.nodes[sample * guide.nodes.count / samples].blocks.apart.blocks.stored
        .prefix(bytesOfSample)
    }
  }
}
