import Screen
import Testing

@testable import Browsing

@Suite("The language of the key tests")
struct SessionTests {
  @Test("A script is characters, names in brackets, and line ends for Enter")
  func script() {
    #expect(
      KeyScript.keys(of: "j<Up>/a b\n<S-Tab><C-c>")
        == [
          .character("j"), .up, .character("/"), .character("a"), .character(" "), .character("b"),
          .enter, .backTab, .control("c"),
        ])
  }

  @Test("Every style has a letter of its own")
  func letters() {
    #expect(Set(Style.allCases.map(\.letter)).count == Style.allCases.count)
  }
}
