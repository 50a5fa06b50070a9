import Asked
import Testing

@testable import GuideStore

@Suite("The sentence encoder of English")
struct EnglishEncoderTests {
  private func likeness(_ left: String, _ right: String) throws -> Float {
    let encoder = try #require(SentenceEncoder.english)
    let both = [left, right].map { text in
      encoder.encode(Tokens.words(of: text).map { AskedWord($0) })
    }
    func product(_ left: [Float], _ right: [Float]) -> Float {
      zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
    }
    return product(both[0], both[1])
      / (product(both[0], both[0]) * product(both[1], both[1])).squareRoot()
  }

  @Test(
    "What means the same is nearer than another question, though it shares no word",
    arguments: [
      ("is it ok to have a beer", "can i drink alcohol", "how long does it take to work"),
      ("i feel knackered all day", "drowsiness and fatigue", "what does it cost"),
      ("is it safe while expecting", "can pregnant women take this", "can i drive a car"),
      ("will the tablets make me fat", "does this medicine cause weight gain", "what is a pump"),
      ("how do i get off this stuff", "stopping the medicine", "side effects of the pump"),
      ("cant catch my breath", "trouble breathing", "is it a muscle relaxer"),
    ])
  func meaning(text: String, same: String, other: String) throws {
    let (near, far) = (try likeness(text, same), try likeness(text, other))
    #expect(near > far, "\(near) and \(far)")
  }

  @Test("A slip of the fingers changes little")
  func slips() throws {
    let near = try likeness("can i drink alcohol", "can i drnik alchohol")
    #expect(near > 0.6)
  }
}
