/// Correctly spelled words of everyday English that a guide may not use.
///
/// They are never mended: "dog" is no slip for "dose". Those that only tell where, when and who
/// hardly count when the guide does not know them; the others are what a query is about, and an
/// unknown one tells that the guide does not answer.
enum EverydayWords {
  static func isCircumstance(_ word: String) -> Bool { circumstances.contains(word) }

  static func isCorrect(_ word: String) -> Bool {
    if circumstances.contains(word) || subjects.contains(word) { return true }
    let stem = Stem.of(word)
    return LightWords.all.contains(word) || stem.utf8.count > 2 && stems.contains(stem)
  }

  /// One form of a word is enough in the lists below.
  private static let stems = Set(circumstances.union(subjects).map(Stem.of))

  /// People, places, times, and words for how things are done.
  private static let circumstances = words(
    """
    able absolutely afternoon afternoons am pm accidentally across actual add added adding ago ahead alive alone along alright
    amount amounts anybody anyhow anymore anyway anyways anywhere apparently april arrive arrived
    asked asking aunt auntie august autumn aware awful awfully awhile
    bad badly barely basically bathroom bed bedroom bedtime began begin beginning begins begun behind
    believe belong below beside besides biggest bit bits bloke boss bother bothered bothers bottle
    bottles bought bout box boxes boy boyfriend breakfast brilliant bring bringing broke brother
    brothers brought bunch busy buy buying
    call called calling cannot care careful carer carers carry case chair chance change changed
    changes changing check checked checking chap chapter chore chores christmas clear close closed
    clue colleague completely concern concerned concerning concerns continue continued continues
    corner correct correctly count counter country couple course cousin cousins crazy curious current
    currently
    dad daddy daddys dads daily date daughter daughters day daytime dear december decide decided
    deal definitely depends describe desperate difference different difficult dinner directly doctor
    doctors doorstep double downstairs drawer dreadful drop dropped
    earlier easier easily easy effect effects eight eighteen eighty either eldest eleven else
    email entire equal especially evening evenings eventually everybody everyday everyone everywhere
    exact example expect expected experience experienced explain extra extremely
    face fact fairly family fantastic farther fast faster father fathers favourite fear
    february feels fella felt fiance fifteen fifty figure fill filled final finally fine finish
    finished five fix flat folk folks follow following forty forward found four fourteen
    friday friend friends fully fun funny further future
    garden general generally gentle gentleman girl girlfriend girls glad goodness gotta grab gran
    grandchild granddad granddaughter grandchildren grandkid grandkids grandma grandpa grandson grateful
    great grown grownup guess guy
    half hand handle hands handy hang happily hard harder hardly hate hated help
    helped helping helps herself high higher highly himself hit hold holding holds holiday holidays
    home honest honestly hope hopefully hoping hour hourly hours house housemate hubby huge hundred
    hurry husband husbands
    idea ideas imagine immediately important improve improved include including increase indeed
    info information inside instance intend interested invited issue issues
    january job join july june jury
    keen kept key kid kinda kids kitchen knew knocked knowing known
    lad lady laid large larger lately later latest latter lay leading learn learned learning leave
    leaves leaving left length lesson let level life light likely line list listed listen live
    lived lives living local locked longer look looked looking looks lose losing lost loud lounge love
    loved low lower luck lucky lunch lunchtime
    main mainly major man manage managed managing manner march mate mates mathematics matter matters
    maximum meaning meant meanwhile meet meeting member men mention mentioned mid middle
    midday midnight midweek million mind minimum minor minute minutes miss missus mom moment mommy
    moms monday mondays month monthly months morning mornings mother mothers mouth move moved moving
    mum mummy mums
    name named names nan nana nanny natural naturally near nearby nearly necessarily necessary needed
    needing neighbour neighbours neighbor neighbors nephew nice niece night nightly nights nine
    nineteen ninety nobody none noon normally north note noted notice noticed november nowadays
    nowhere number numbers
    obvious obviously occasion occasional occasionally october odd offer office oldest older onto open
    opened opinion opposite option options order ordered ordinary original otherwise ought ourselves
    outside overall own
    pack packet packets page parent parents part particular particularly partly partner party pass
    past patient patients per perfect perhaps period person personal personally phone pick picked
    picking piece pieces place places plan planned planning plans please plenty plus point points
    poor portion position potentially practice prefer prepare prescribe prescribed prescribes
    presently pretty previous previously prior probably problem problems proper properly provide
    provided pull pulled purpose push pushed puts putting
    quarter questions quit quite
    ran rarely rather reach read reading ready realise realize reason reasonable reasonably reasons
    recent recently recommend recommended regarding regards regular regularly relative relatives
    remain remember remembered remembering remind report reported require required respond response
    responsible rest return returned returning room roughly round routine rush
    sadly saturday saturdays saw saying scared second seconds section seeing send sense sensible
    sent separate september serious seriously serve set seven seventeen seventy several shift
    shop short shortly show showed showing shown shows side sign significant signs similar simple
    simply single sis sister sisters sit sitting situation six sixteen sixty size slept slight slightly
    slow slower slowly small smaller smallest somebody somehow somewhat somewhere son sons sooner sort
    sorts south speak special specific specifically spend spent spoke spoken spoon spouse spring
    staff stage stand standing stands state stay stayed staying steady step steps stick sticking
    story straight strange stronger strongly struggle struggling stuck stuff stuffs style subject such
    sudden suddenly suggest suggested suggestion suggestions suitable summer sunday sundays supper
    suppose supposed surely surprised swap swapped switch switched switching
    table talk talked talking tea teacher teatime telling ten tend term terms terrible terribly
    terrified text thank thankful thankfully thinking third thirteen thirty thought thousand three
    threw throughout thursday thursdays till time times tiny title told tomorrow tonight took
    top total totally touch toward towards town track trouble troubles true truth tuesday
    tuesdays turn turned turning turns twelve twenty twice two type types typical typically
    ugly uncle understand understanding understood unfortunately unless unlike unsure unusual
    upstairs useful user usual
    vacation value various version via view visit visited visiting
    wait waited waiting wake wakes walk wander ward warn warned watch watched watching wednesday
    wednesdays week weekend weekends weekly weeks weird welcome west wherever whether whichever
    whoever whole wide wife wifes window winter wise wish woke woken woman women wonder wondered
    wonderful wondering word words work worker working workmate world worried worries worry worrying
    worse worst worth wow write writing written wrong wrote
    year yearly years yesterday yep yo young younger youngest yourself youth zero
    aint alot bc btw cos coz cuz dat dem dis dont dunno em gonna havin imo innit lol luv n nah nope omg
    pls plz r rlly soo thanx tho thru thx ty u ur wanna wat wen whats whos wid wiv ya yall yeah
    adult adults allowed sit stand lying lie lies walk walks walking walked 
    teenager grandparent grandparents carer visitor roommate flatmate partner colleague client
    bad lately happen nasty loads tons lotsa ages forever whenever wherever everytime sometimes
    """)

  /// What other questions are about. Not complete, and need not be: a word that stands in neither
  /// list may only be mended into a word that is very near.
  private static let subjects = words(
    """
    account acne adult age air airport allergies animal animals antibiotic antibiotics antidote apple
    appetite application arm arms arthritis asthma attack
    back bacon baking ball banana band bank bar bath beach bean beans bear beard beauty bee beef bell
    belt bench bike bill bills bin bird birth bite black blanket blind blister blonde blood blue board
    boat body bone bones book books boots booster border boring bowl brain brake branch brand brave
    bread break brick bridge bright broken brown bruise bruises brush bucket bug bugs build building
    bulb bump burn burned burns butter button
    cable cactus cake calf calm camera camp cancer candle candy cannabis cap capsule capsules car card
    cards carpet cash cat cats cave ceiling cell cells cereal certificate chain chalk charge charger
    cheap cheaper cheapest cheek cheese chef chew chewed chewing chew chicken chickenpox chicks child
    chill chin chip chips chocolate chop chopped church cigarette cigarettes city claim class clay
    clean clinic clock clot cloth clothes cloud club coach coat coconut code coffee coin cola cold
    college color colour coloured colors colours comb computer concert contact contract cook cookie
    copay copper copy cord corn cost costs cotton cough coughing counselling coupon coupons court
    cover covid cow cows cracker cream crime crop cross crowd crown crush crushed crushing cup curry
    curtain custom cut cute cuts cutting
    damage dance dandruff danger dark data dead deaf death debt deck deep deer delivery dental
    dentist deodorant desk dessert dice die diet digital direction dirt dirty disability discount dish
    dissolve dissolved doctor dog dogs doll donate donation donkey door doubt draft dream dreams dress
    drill drip drum dry duck dust duty dye
    ear earn ears earth earwax east edge egg eggs elbow election electric elephant employer empty
    energy engine enema engine engineer eraser error eve event evidence evil exam eye eyebrow eyes
    fabric factor factory fair faith fake fan farm farmer fashion fax feather fee feed feeding feet
    fence ferry fertility field fight file film filter finger fingers fire fish fishing fitness flag
    flame flavor flavour flea fleas flight floor flour flower flu fluid fly flying foam fold foot
    football forest form fort fox fraud freeze freezer freezing fresh fridge frog frost frozen fruit
    fuel funeral fur fuse
    gain gallon game games garage garlic gas gate gel germs ghost giant gift gin ginger glass glasses
    glove gloves glue goal goat gold golf goose grade grain grape grapefruit grapes graph grass gravy
    gray green grey grind grip ground group guard guide guitar gum gums gun
    habit hail hair hall ham hammer hangover harm hat hats hay health hearing heart heat heel height
    hemp hen herb herbs hero hiccup hiccups hide hike hill hip hips history hobby hole honey hood hook
    horse horses hose hospital host hot hotel hug human hunger hungry hunt hurt
    ice illness image immune import imprint inch income infection infections ingrown inhaler inject
    injection ink insect insects install insurance interest internet invest iron island itch
    jacket jam jar jaw jeans jelly jet jewel joint joints joke journal journey joy judge juice jump
    jungle junior
    ketchup kettle kick kill killed kiss kite kitten knee knees knife knock knot
    label labor labour ladder lake lamb lamp land landlord language laptop laser laugh laundry law
    lawn lawsuit lawyer layer lazy lead leaf league leak leather leg legal legs lemon lemonade leopard
    letter lettuce library license lice lick licked lid lie lime limit lion lip lips liquid loan lock
    log lollipop lotion lottery lotto lump lung lungs
    machine magazine magic magnet mail make malaria map marble mark market marriage mask mass
    massage mat match maths measles meat medal media melon melt melted member memo memory menu metal
    meter mice microwave mile military milk mine mineral mint mirror mistake mix mobile model mole
    money monkey moon mop mosquito motel moth motor mountain mouse mouthwash movie mud mug murder
    muscle museum mushroom music mustard
    nail nails nap napkin nappy nation nature nausea neck needle needles nerve nest net nettle network
    news newspaper noise noodle noodles nose nosebleed note novel nurse nut nuts
    oak oat oats ocean odor odour oil oils ointment olive onion online opera orange oranges organ
    oven owl owner oxygen oyster
    pad paid pain paint pair palm pan pancake panda panel pants paper parade parcel park parking
    parrot passport pasta paste patch patches path pay paying payment pea peace peach peanut peanuts
    pear pen pencil pension people pepper perfume period periods permit pet pets photo piano picnic
    picture pie pig pigs pillow pilot pimple pin pink pipe pizza plane planet plant plants plaster
    plastic plate play player plug plum pocket poem poetry poison pole police polish politics pollen
    pool pork port post poster postage pot potato pound powder power prayer pregnant present
    president press price prices pricing priest prince princess print printer prison prize product
    profit program project promise proof protein prostate psychic public pudding puppy purse puzzle
    quality queen quiz
    router modem wifi bus buses rabbit race radio rail rain rash rat rats raw ray razor recall recipe record recycle red refund
    religion rent repair rescue restaurant rice rich ride ring river road robot rock rocket roof root
    rope rose rubber rug rugby ruler
    safe sail salad salary sale salt sample sand sandwich sauce sausage saw scale scar scarf school
    science scissors score scratch screen screw sea seat secret seed sell selling selfie sex sexual
    shade shadow shake shampoo shape shapes share shark sharp shave shed sheep sheet shelf shell
    shingles ship shirt shock shoe shoes shoot shot shots shoulder shout shower shrimp sick sight
    silk silver sing singer singing sink site skate ski skin skirt sky slice slide slip smart smell
    smells smile smoke smoked smoker smoking smooth snack snake snake snow snowman soap soccer social
    sock socks soda sofa soil soldier song soup sour soya space spade spaghetti spam spare spark
    speech speed spell sperm spice spider spiders spinach spine split splitting sponge sport spot
    spray squirrel stain stairs stamp star stars station steak steal steam steel stem sting stock stone
    store stored stores storage storm stove straw stream street stress string strip strong student
    sub suck sue sugar suit suitcase sun sunburn sunglasses sunscreen sunlight sunshine surf sushi
    swallow swap sweat sweet sweets swim sword syringe syrup system
    tail talcum tampon tank tap tape target taste tastes tattoo tax taxes taxi team tear tears teen
    teeth telephone television temperature temple tennis tent test testing tests theatre thick thief
    thigh thin thread throat throne thumb ticket tickets tide tie tiger tights tile tin tissue toad
    toast tobacco toe toes toilet tomato tongue tool tooth toothache toothbrush toothpaste torch
    towel tower toy toys trade train trainer trash travel tray treat tree trees trial tribe truck
    trumpet trunk trust tub tube tune turkey tutor twin twins tyre
    ulcer umbrella uniform union university urine
    vaccination vaccine vaccines vacuum valley valve van vape vaping vegan vegetable vegetables
    vegetarian vehicle vein venom verse vet veterinary video village vine vinegar violin virus visa
    vision voice volcano vote voting
    waist wall wallet war warehouse wart warts wash washing wasp waste watermelon wax wealth weapon
    wear weather web website wedding weed weigh weight weights wet whale wheat wheel wheelchair whip
    whistle white wig wild willow win wind wing wire wolf wood wool worm worms wound wrap wrapped
    wrist
    accept ache act admit advise affect agree aim allow annoy apologize appear apply argue arrange
    attach attempt attend attract avoid award bake balance ban beat become beg behave bend bet bind
    blame bleed bless blink blow boil borrow bounce bow breed bully buzz calculate cancel capture
    carve celebrate challenge chase chat cheat cheer choke choose clap climb cling collapse collect
    combine comfort command comment commit communicate compare compete complain complete confess
    confirm confuse connect conquer consist construct contain convince cope correct crack crash crawl
    create creep crumble cry curl curse cycle damp dare decay decline decorate decrease defeat defend
    delay delete deliver demand deny depart depend deserve design destroy detect develop dig dip
    disagree disappear discover discuss dislike display distract divide dose drag drain draw drift
    drink drive drown drool dump earn employ encourage enjoy enter escape establish evaluate exceed
    excite excuse exist expand explode explore extend fade fail faint fetch fight fit float flood flow
    flush focus forbid force forget forgive form freeze frighten frown fry gamble gasp gather gaze
    giggle glow grasp greet grind groan grow growl guard guarantee hammer hatch haunt heal hesitate hum
    identify ignore imitate impress inform injure insist inspect interrupt introduce invent itchy jerk
    jiggle jog juggle jumpy kneel knit lack last leap lend lick limp link load loosen manufacture marry
    melt mend mess mind miss misuse moan mourn multiply mumble murmur nag nod numb obey object observe
    obtain occur offend operate overflow owe pace pack panic pause peck peel peep perform persuade
    pinch pray preach predict preserve pretend prevent prick print produce pronounce protect prove
    punch punish puncture quake quarrel race rape react realise receive reckon recognise recover reduce
    refer reflect refuse regret reject rejoice relax release rely remove repeat replace reproduce
    resist retire rhyme rid rinse rise roar rob roll rot rub ruin rule sack satisfy save scare scatter
    scold scorch scrape scream scrub seal search seem separate settle sew shiver shrink shut sigh sin
    sip skip slap sleep slurp smash snatch sneeze sniff snore soak soothe sound sparkle spill spin spit
    spoil squash squeak squeal squeeze stammer stare starve steer stir stitch stretch strike strive
    stroke stumble stutter succeed suffer suggest supply support surround survive suspect suspend swear
    sweep swell swing tame tap tease tempt terrify thank thaw threaten tick tickle tighten tingle tip
    tiptoe toss trace translate trap tremble trick trot trouble trust tug tumble twist unite unlock
    unpack urge vanish vary wail wander wave weaken weep whine whisper wink wipe wobble worry worship
    wreck wrestle wriggle yell
    angry ashamed awkward bald bitter blunt bold brief broad cautious classic complex cool cozy cruel
    curly damp deadly dense dizzy eager early elegant empty fancy fierce filthy firm fond foolish
    formal fragile frequent gentle giddy gloomy greedy guilty handsome harsh hollow honest horrid
    humid icy idle innocent jealous jolly juicy keen lame lonely loose lovely mad mature mean mild
    moist naughty neat nervous noisy numb odd pale plain pleasant polite posh proud pure quiet rapid
    rare rough rude rusty salty scary selfish severe shallow shiny shy silent silly slim sloppy sober
    solid spicy steep sticky stiff strict stubborn stupid subtle sunny swift tall tame tasty tender
    tense tidy tight tough toxic tricky ugly vague vast vivid wealthy wicked wise woolly zesty
    yacht yard yawn yeast yellow yoghurt yogurt zebra zinc zip zoo
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
