import Testing

@testable import Authoring

@Suite("YAML")
struct YAMLTests {
  @Test("Values are read in their order, each with its place")
  func values() throws {
    let root = try #require(try YAMLParser.root(of: "b: [one, 'two: é']\na:\n  - {c: \"x\\ty\"}\n"))
    let pairs = try #require(root.mapping)
    #expect(pairs.map(\.key.string) == ["b", "a"])
    let list = try #require(pairs[0].value.sequence)
    #expect(list.map(\.string) == ["one", "two: é"])
    #expect(list.map(\.isQuoted) == [false, true])
    #expect(list.map(\.place) == [Place(line: 1, column: 5), Place(line: 1, column: 10)])
    let inner = try #require(pairs[1].value.sequence?.first?.mapping?.first)
    #expect(inner.value.string == "x\ty")
    #expect(inner.value.place == Place(line: 3, column: 9))
  }

  @Test("A text without a value has none", arguments: ["", "\n", "# words\n"])
  func none(text: String) throws {
    let root = try YAMLParser.root(of: text)
    #expect(root == nil)
  }

  @Test(
    "What is no YAML, or more of it than people write, is told with its place",
    arguments: [
      ("a: b: c\n", "mapping values are not allowed in this context", 1, 5),
      ("a: [b\n", "did not find expected ',' or ']'", 2, 1),
      ("a: 1\nb: 2\na: 3\n", "the key a stands twice", 3, 1),
      ("a: 1\n---\nb: 2\n", "but found another document", 2, 1),
      ("a: &x [1]\nb: *x\n", "a name with * stands for another value, which is not read", 2, 4),
      (
        String(repeating: "[", count: 100_000) + "\n", "values stand in values too deep", 1, 21
      ),
    ])
  func malformed(text: String, problem: String, line: Int, column: Int) throws {
    let error = #expect(throws: YAMLError.self) { try YAMLParser.root(of: text) }
    #expect(error?.problem == problem)
    #expect(error?.place == Place(line: line, column: column))
  }

  @Test("Yes and no are read as people write them")
  func flags() throws {
    let root = try YAMLParser.root(of: "[yes, True, on, no, OFF, maybe, [yes]]")
    #expect(root?.sequence?.map(\.bool) == [true, true, true, false, false, nil, nil])
  }
}
