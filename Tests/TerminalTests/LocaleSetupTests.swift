import Testing

@testable import Terminal

@Suite("Locale")
struct LocaleSetupTests {
  @Test(
    "A locale that names another codeset is believed",
    arguments: [
      (["LANG": "de_DE.ISO-8859-1"], true), (["LANG": "de_DE.ISO8859-15@euro"], true),
      (["LC_ALL": "ja_JP.eucJP", "LANG": "en_US.UTF-8"], true),
      (["LC_CTYPE": "en_US.UTF-8", "LANG": "de_DE.ISO-8859-1"], false),
      (["LC_ALL": "", "LANG": "en_US.utf8"], false), (["LANG": "C"], false), ([:], false),
      (["LANG": "de_DE"], false), (["LANG": "de_DE.UTF-8@euro"], false),
    ])
  func codesets(variables: [String: String], isAnother: Bool) {
    #expect(LocaleSetup.names({ variables[$0] }, anotherCodesetThan: "utf8") == isAnother)
  }

  @Test("Terminals from before Unicode get ASCII")
  func types() {
    for type in ["vt52", "vt100", "vt102", "vt220", "vt320", "ansi", "pcansi", "cons25", "wyse60"] {
      #expect(!LocaleSetup.showsUTF8(type: type), "\(type)")
    }
    for type in ["xterm", "xterm-256color", "xterm-vt220", "linux", "screen", "tmux", "rxvt", ""] {
      #expect(LocaleSetup.showsUTF8(type: type), "\(type)")
    }
  }
}
