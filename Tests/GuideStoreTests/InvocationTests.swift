import GuideStore
import Testing

@Suite("Commands that are printed")
struct InvocationTests {
  @Test("They name the guide as it was opened, as one word for a shell each")
  func named() {
    #expect(Invocation.builtIn.command("show missed-dose") == "bedside show missed-dose")
    #expect(Invocation("--library", ["lev"]).command("handout") == "bedside handout --library lev")
    #expect(
      Invocation("--open", ["my file.html", "b.md"]).command("search")
        == "bedside search --open 'my file.html' --open b.md")
    #expect(Invocation("--content", ["-x"]).command() == "bedside --content ./-x")
  }

  @Test(
    "Nothing of a name is obeyed by a shell",
    arguments: [
      ("it's", #"'it'\''s'"#), ("$(ls)", "'$(ls)'"), ("", "''"), ("ä/b-1.md", "ä/b-1.md"),
      ("a;b", "'a;b'"), ("~", "'~'"), ("*", "'*'"),
    ])
  func quoted(word: String, shown: String) { #expect(word.quotedForShell == shown) }
}
