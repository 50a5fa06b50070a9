/// Verbs that instructions to patients begin with.
public enum InstructionVerbs {
  public static func contains(_ word: some StringProtocol) -> Bool {
    all.contains(word.lowercased())
  }

  private static let all = Set(
    """
    accept act add adjust allow alternate answer apply arrange ask attach attend avoid balance bathe
    be begin bend bleed blow boil book breathe bring brush buy calculate call calm carry change charge
    check chew choose clamp clean clear close collect come compare complete compress confirm connect
    consider consult contact continue cool count cover crush cut decide describe disconnect dilute dip
    discard discuss dispose dissolve divide do drain draw dress drink drive drop dry eat elevate empty
    ensure examine exercise expect explain expose fast feed fill find finish fit flush fold follow
    freeze gargle get give go grip hand hang have heat help hold hurry ice identify increase inform
    inhale inject insert inspect interrupt join keep kneel know label lay leave let lie lift limit list
    listen loosen look lower make mark massage match measure mix monitor move never note observe obtain
    offer open order pack pad pay phone pinch place plan point pour practise practice prepare press
    prevent prick prime protect pull pump push put raise reach read recap record reduce refer refill
    refrigerate refuse release remember remind remove renew repeat replace report request rest restart
    resume return review ring rinse roll rotate rub run save say schedule scrub seal search seek see
    sell send separate set shake share shave show shower sign sit skip sleep slow smoke soak speak spit
    split spray spread sprinkle squeeze stand start stay steady stir stop store stretch suck support
    swallow switch take talk tap taste tell test thaw think throw tie tighten touch travel treat trim
    try turn twist uncap understand unscrew update use wait wake walk warm warn wash watch wear weigh
    wet wipe withdraw work wrap write
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
