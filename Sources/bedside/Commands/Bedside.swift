import ArgumentParser
import Browsing
import Foundation
import GuideStore
import Screen
import Terminal

/// `bedside`: opens the browser.
struct Bedside: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bedside",
    abstract: Wording.abstract,
    discussion: Wording.discussion,
    subcommands: [
      Browse.self, Topics.self, Show.self, Search.self, FAQ.self, Warnings.self,
      Disagreements.self, Sources.self, Export.self, Check.self, Build.self,
    ],
    defaultSubcommand: Browse.self)
}

/// The browser itself; plain text when there is no terminal to draw on.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the browser (plain text when output is no terminal).")

  @OptionGroup var options: Options

  func run() throws {
    let library = try options.openLibrary()
    if options.json { return try options.printJSON(GuideJSON(of: library)) }
    guard !options.plain, let terminal = try openTerminal() else {
      return try printStart(of: library)
    }
    defer { terminal.stop() }
    var browser = try Browser(
      library: library, size: terminal.size, today: Self.today(),
      terminalIsTyping: false)
    while !browser.isDone {
      terminal.draw(browser.frame())
      browser.receive(terminal.nextEvent())
    }
  }
}
