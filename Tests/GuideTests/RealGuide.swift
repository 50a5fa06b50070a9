import Authoring
import BaclofenGuide
import Education
import Foundation
import GuideStore

@testable import Browsing

/// The guide that the program carries, opened once for all tests.
enum RealGuide {
  static let library = try! GuideLibrary(
    embedded: BaclofenGuide.byteCount, name: "built-in guide", read: BaclofenGuide.read(_:at:))

  /// `Content/` of this checkout.
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Content").path

  /// What compiling it says; once, because it takes seconds.
  static let compilation = compile(contentAt: folder)

  static let nodes = try! library.allNodes()

  static func blocks(of id: String) -> [Block] { (try? library.blocks(of: id)) ?? [] }
}
