import Bytes
import Screen

/// Finds out whether text reaches the terminal as UTF-8, and tells the C library.
enum LocaleSetup {
  /// Sets the character type of the process, which ncurses reads, and answers what can be shown.
  static func start(environment: (String) -> String?) -> Glyphs {
    System.setLetters(ofLocale: "")
    if names(environment, anotherCodesetThan: "utf8") { return .ascii }
    // A terminal is hardly ever without UTF-8 nowadays, a missing LANG is common (ssh, cron, su).
    if !isUTF8 { System.setLetters(ofLocale: "C.UTF-8") }
    guard isUTF8, showsUTF8(type: environment("TERM") ?? "") else { return .ascii }
    return .unicode
  }

  private static var isUTF8: Bool { System.codeset == "UTF-8" }

  /// Whether the user's locale says outright that the terminal speaks something else ("de.ISO8859-1").
  static func names(_ environment: (String) -> String?, anotherCodesetThan wanted: String) -> Bool {
    let variables = ["LC_ALL", "LC_CTYPE", "LANG"]
    let named = variables.lazy.compactMap(environment).first { !$0.isEmpty } ?? ""
    guard let dot = named.firstIndex(of: ".") else { return false }
    let codeset = named[named.index(after: dot)...].prefix { $0 != "@" }
    return codeset.lowercased().filter { $0 != "-" } != wanted
  }

  /// Terminals from before Unicode show bytes above 127 as two or three wrong characters.
  static func showsUTF8(type: String) -> Bool {
    let old = ["vt1", "vt2", "vt3", "vt4", "vt5", "ansi", "pcansi", "cons25", "sun", "wy", "mach"]
    return !old.contains { type.hasPrefix($0) }
  }
}
