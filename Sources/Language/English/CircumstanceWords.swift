/// Who, where, when and how: of everyday English what hardly counts in a question.
enum CircumstanceWords {
  static let all = Set(
    """
    able absolutely accidentally across actual add added adding adult adults afternoon afternoons
    ages ago ahead aint alive allowed alone along alot alright am amount amounts anybody anyhow
    anymore anyway anyways anywhere apparently april arrive arrived asked asking attention august
    aunt auntie autumn aware awful awfully awhile bad badly barely basically bathroom bc bed bedroom
    bedtime began begin beginning begins begun behind believe belong below beside besides biggest
    bit bits bloke boss bother bothered bothers bottle bottles bought bout box boxes boy boyfriend
    breakfast brilliant bring bringing broke brother brothers brought btw bunch busy buy buying call
    called calling cannot care careful carer carers carry case chair chance chap chapter check
    checked checking chore chores christmas clear client close closed clue colleague completely
    concern concerned concerning concerns continue continued continues corner correct correctly cos
    count counter country couple course cousin cousins coz curious current currently cuz dad daddy
    daddys dads daily dat date daughter daughters day daytime deal dear december decide decided
    definitely dem depends describe desperate difference different difficult dinner directly dis
    doctor doctors dont doorstep double downstairs drawer dreadful drop dropped dunno earlier easier
    easily easy effect effects eight eighteen eighty either eldest eleven else em email entire equal
    especially evening evenings eventually everybody everyday everyone everytime everywhere exact
    example expect expected experience experienced explain extra extremely face fact fairly family
    fantastic farther fast faster father fathers favourite fear february feels fella felt fiance
    fifteen fifty figure fill filled final finally fine finish finished five fix flat flatmate folk
    folks follow following forever forty forward found four fourteen friday friend friends fully fun
    funny further future garden general generally gentle gentleman girl girlfriend girls glad gonna
    goodness gotta grab gran grandchild grandchildren granddad granddaughter grandkid grandkids
    grandma grandpa grandparent grandparents grandson grateful great grown grownup guess guy hand
    handle hands handy hang happen happily hardly hate hated havin help helped helping helps herself
    highly himself hit hold holding holds holiday holidays home honest honestly hope hopefully
    hoping hour hourly hours house housemate hubby huge hundred hurry husband husbands idea ideas
    imagine immediately imo important improve improved include including increase indeed info
    information innit inside instance intend interested invited issue issues january job join july
    june jury keen kept key kid kids kinda kitchen knew knocked knowing known lad lady laid large
    larger lately later latest latter lay leading learn learned learning leave leaves leaving left
    length lesson let level life light likely line list listed listen live lived lives living loads
    local locked lol longer look looked looking looks lotsa loud lounge love loved luck lucky lunch
    lunchtime luv main mainly major man manage managed managing manner march mate mates matter
    matters maximum meaning meant meanwhile medical medically meet meeting member men mention
    mentioned mid midday middle midnight midweek million mind minimum minor minute minutes mom
    moment mommy moms monday mondays month monthly months morning mornings mother mothers mouth move
    moved moving mum mummy mums n nah name named names nan nana nanny nasty naturally near nearby
    nearly necessarily necessary needed needing neighbor neighbors neighbour neighbours nephew nice
    niece night nightly nights nine nineteen ninety nobody none noon nope normally north note noted
    notice noticed november nowadays nowhere number numbers obvious obviously occasion occasional
    occasionally october odd offer office older oldest omg onto open opened opinion opposite option
    options order ordered ordinary original otherwise ought ourselves outside overall own pack
    packet packets page parent parents part particular particularly partly partner party pass past
    patient patients per perfect perhaps person personal personally phone pick picked picking piece
    pieces place places plan planned planning plans please plenty pls plus plz pm point points poor
    portion position potentially practice prefer prepare prescribe prescribed prescribes presently
    pretty previous previously prior probably problem problems proper properly provide provided pull
    pulled push pushed puts putting quarter questions quit quite r ran rarely rather reach read
    reading ready realise realize reason reasonable reasonably reasons recent recently recommend
    recommended regarding regards regular regularly relative relatives remain remember remembered
    remembering remind report reported require required respond response responsible rest return
    returned returning rlly room roommate roughly round routine rush sadly saturday saturdays saw
    saying second seconds section seeing send sense sensible sent separate september serious
    seriously serve set seven seventeen seventy several shift shop short shortly show showed showing
    shown shows side sign significant signs similar simple simply single sis sister sisters
    situation six sixteen sixty slept slight slightly slowly small smaller smallest somebody somehow
    sometimes somewhat somewhere son sons soo sooner sort sorts south speak special specific
    specifically spend spent spoke spoken spoon spouse spring staff stage stands state stay stayed
    staying steady step steps stick sticking story straight strange stuck stuff stuffs style subject
    such sudden suddenly suggest suggested suggestion suggestions suitable summer sunday sundays
    supper suppose supposed surely surprised swap swapped switch switched switching table talk
    talked talking tea teacher teatime teenager telling ten tend term terms terrible terribly text
    thank thankful thankfully thanx thinking third thirteen thirty tho thought thousand three threw
    throughout thru thursday thursdays thx till time times tiny title told tomorrow tonight tons
    took top total totally touch toward towards town track true truth tuesday tuesdays turn turned
    turning turns twelve twenty twice two ty type types typical typically u ugly uncle understand
    understanding understood unfortunately unless unlike unsure unusual upstairs ur useful user
    usual vacation value various version via view visit visited visiting visitor wait waited waiting
    wander wanna ward warn warned wat watch watched watching wednesday wednesdays week weekend
    weekends weekly weeks weird welcome wen west whats whenever wherever whether whichever whoever
    whole whos wid wide wife wifes window winter wise wish wiv woman women wonder wondered wonderful
    wondering word words work worker working workmate world worst worth wow write writing written
    wrong wrote ya yall yeah year yearly years yep yesterday yo young younger youngest yourself
    youth zero
    """.asciiWords)
}
