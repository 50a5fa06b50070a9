import Testing

@testable import GuideStore

@Suite("Search: what to do in danger before all else")
struct SignQueriesTests {
  @Test(
    "A sign for which the emergency number is called opens help, whoever has it and in whatever words",
    arguments: [
      "slow heart", "my pulse is slow", "heart beating slow", "heart beating very slow",
      "hart beating slow", "his heart is so slow", "my urine is dark",
      "muscles gone rigid", "worst headache",
    ])
  func signs(typed: String) throws {
    let card = try RealGuide.library.search(typed).card
    #expect(card != nil, "\(typed)")
    #expect(card?.text.contains("all your local emergency number") == true)
  }

  @Test("A sign that only some must call for leads, where something else answers")
  func conditional() throws {
    let answer = try RealGuide.library.search("muscle pain")
    #expect(answer.card?.id ?? answer.results.first?.id == "cards/help-now")
  }

  @Test(
    "A question about it opens none",
    arguments: [
      "can it cause a slow heart rate", "why is my heart slow on baclofen", "slow release",
      "highest dose",
    ])
  func questions(typed: String) throws {
    #expect(try RealGuide.library.search(typed).card == nil)
  }

  @Test(
    "A denial means the same however its apostrophe is left out",
    arguments: [
      ["dad isn't moving", "dad isnt moving", "dad is not moving"],
      ["she won't wake up", "she wont wake up", "she will not wake up"],
      ["he can't breathe", "he cant breathe", "he cannot breathe", "he can not breathe"],
      ["my son doesnt breathe", "my son does not breathe", "my son doesn't breathe"],
    ])
  func denials(typed: [String]) throws {
    let cards = try typed.map { try RealGuide.library.search($0).card?.id }
    #expect(cards[0] != nil && Set(cards).count == 1, "\(cards)")
  }
}
