import ArgumentParser
import Authoring
import Foundation
import GuideStore

/// `bedside check DIR`
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a content folder; prints file:line:column: error: message [rule].")

  @Flag(help: "Print JSON.")
  var json = false
  @Argument(help: "The content folder.")
  var folder: String

  func run() throws {
    // filled when Authoring lands
  }
}
