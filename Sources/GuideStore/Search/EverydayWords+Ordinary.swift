extension EverydayWords {
  static let ordinary = words(
    """
    accept accepted accidental account ache act admit advise affect age agree agreed aide aim air
    aisle allergies allow almost although angry animal animals anniversary annoy annoying answer
    answered answers anyone anything apologies apologize appear appeared appetite apple application
    apply appointment appointments appreciate area argue argued arm armchair arms arrange ashamed
    ask assist assistant assisted attach attack attempt attempted attend attic attract avenue
    average avoid award awkward back backpack bacon bake baked baking balance balcony ball ban band
    bands bang bar barbecue basket bath bathe bathed beach bean beans bear beard beat beauty became
    become bee beef beg behave believed bell belt bench bend bent bet bike bin bind bird birth
    birthday bite bitter black blame blanket bleed bless blimey blind blink blonde blood bloody
    blooming blow blue blunt board boardroom body boil boiled bold bone bones book booklet books
    booster boots border boring born borrow both bottom bounce bow bowl brain brake branch brand
    brave break breed brick bridge brief bright broad broken brown bruises brush bucket buddy bug
    bugs build builder building bulb bully bump bung burn burned burns butter button buzz cabinet
    cable cactus calculate calf calm camp campsite cancel candle candy canteen cap capture car
    caravan card cards cared caregiver caregivers carpet carried carrying carve cases cash cause
    cautious cave ceiling celebrate cell cellar cells center centre century cereal certain
    certificate chain chalk challenge charge charger chase chat cheaper cheek cheer cheers chef
    chemist chicks child chill chin chip chips choke choose chopped chose chosen chuck city claim
    clap class classic clay clean cleaner clever climb climbed climbing cling clock clot cloth
    clothes cloud club coach coat coconut code coin cold collapse collect collected collecting comb
    combine comfort command comment commit common communicate compare compete complain complete
    complex concrete confess confirm confuse connect conquer consist construct contact contain
    contract convince cook cooked cookie cool cope coped copied coping copper copy cord corn cotton
    couch counselling countryside cover cows cozy crack cracker crap crash crawl crawled create
    creep crime cripes crooked crop cross crouch crowd crown cruel cruise crumble cry cup cupboard
    curl curly curse curtain custom cute cuts cycle daft damage damn damned damp dance danger dare
    dark darn data dawn dead deadly deaf death debt decade decay decent deck decline decorate
    decrease deep deer defeat defend degree degrees delay delete deliberate deliberately deliver
    demand dense dentist deny deodorant depart departed depend depth deserve design desk dessert
    destroy detect develop developed dice die diet dig digital dip direction dirt dirty disability
    disagree disappear disappeared discover discuss discussed dish dislike display distance distract
    divide diwali dizzy doll donation donkey door dose doubt dozen draft drag drain draw dream
    dreams dress dressed drift drill drink drip drive driver driveway drool drown drum dry duck dump
    dusk dust duty duvet dye eager ear early earn ears earth east easter edge egg eggs elbow
    electric elegant embarrassing employ employer encourage end ended ends energy engineer enjoy
    enjoyed enough enter entirely eraser error escape establish evaluate eve event everything
    evidence evil exam exceed exchange exchanged excite excuse exist expand explained explode
    explore extend eye eyebrow eyes fabric factor facts fade fail failed faint fair faith fake fan
    fancy farm farmer fashion fax feather feed feeding feet fence ferry fertility fetch few field
    fierce fight file film filter filthy find finger fingers fire firm fish fishing fit fitness flag
    flame flaming flea fleas fling flipping float flood floor flour flow flower fluid flush fly
    flying foam focus fold fond foolish foot forbid forbidden force forest forget forgive form
    formal former forms fort fortnight fox fraction fragile fraud frequent fresh fried frighten
    frightening frog front frost frown frozen fruit fry fuel funeral fur fuse gain gallon gamble gas
    gasp gate gather gave gaze get ghost giant giddy gift giggle gin give given glance glass glasses
    gloomy glove gloves glow glue goal godmother gold good goose gosh got gotten grade gradually
    grain grape grapes graph grasp grass gravy gray greedy green greet greeted grew grey grip groan
    ground group grow growl guarantee guard guessed guide guilty gum gun guys habit hail hall ham
    hammer handbag handsome hangover happened harm harsh hat hatch hats haul haunt heal health heap
    hear heard hearing heart heat heck hedge heel height held hell helper hen herb herbs hero
    hesitate hid hidden hide hike hill hip hips history hobby hole hollow hood hook hoped horrible
    horrid hose hospital host hot hotel however hug hum human humid hunger hungry hunt hurl hurt ice
    icy identify idle ignore illness image imagined imitate immune import impossible impress inch
    income incredibly inform ingrown injection injure ink inlaws innocent insect insects insist
    inspect install intentional interest interrupt introduce introduced invent invest invite iron
    island itch itchy item items jab jacket jam jar jaw jealous jeans jelly jerk jet jewel jiggle
    jog joint joints joke jolly journal journey joy judge juggle juicy jump jumpy jungle junior keep
    ketchup keys kick kill killed kind kindergarten kinds kiss kite knee kneel knees knelt knife
    knit knock knot know label labor labour lack ladder ladies lads lain lake lamb lame lamp land
    landlord lane language laser lass last late laugh law lawn layer lazy lead leaf leaflet leak
    lean leaned leaning leap least leather leg legal legs lemon lend leopard less letter letters
    lettuce levels library license lick licked lid lifetime like liked lime limit limp link lion lip
    lips listened load lock log lollipop lonely loose loosen lot lots lotto lousy lovely luckily
    luggage lump lung lungs machine mad magazine magic magnet mail make manager manufacture many map
    marble mark market marriage marry mask mass massage mat match maths mattress mature mealtime
    mean meantime meat medal media melon melt melted memo memory mend menu mess messy met metal
    meter mice microwave mild mile military milk minded mine mineral mint mirror mistake misuse mix
    moan mobile model modem moist mole money monkey moon mop more moreover mosquito most mostly
    motel moth motor mountain mourn mouse mouthwash much mud mug multiply mumble murder murmur
    muscle mush mustard nag nap napkin nappy nation nature naughty nausea neat neck need neither
    nerve nervous nest net nettle network new news next nighttime nip nod noise noisy noodle noodles
    normal notes nothing numb nurse nursery nurses nut nuts oak oat obey object objects observe
    obtain occur occurred ocean oddly odor odour offend oil oils okay old olive onion online opera
    operate orange oranges ordering organ overflow overnight overtime owe owl owned owner oxygen
    oyster pace pad paid pain paint pair pal pale palm pan pancake panda panel panic pants paper
    parade parcel park parties parts pasta paste patches path patio pause pavement pea peace peach
    peanut peanuts pear peck peculiar peek peel peep pen pencil people pepper percent percentage
    perform permit permitted persuade photo picnic picture pie pile pillbox pillow pilot pimple pin
    pinch pink pipe placed plain plane plank plant plants plaster plastic plate play played player
    playground playing pleasant plug plum pocket poetry poison poke pole police polish polite pollen
    pool pop porch pork port posh possible post postage posted poster pot potato pound power pray
    prayer preach predict preferred pregnant present preserve press pretend prevent prick priest
    princess print printed prison prize prod produce product profit program project promise
    pronounce proof protect protein proud prove psychic public pudding punch puncture punish pupil
    pure purse put puzzle quake quality quarrel queen question queue quiet race raced rail rain
    ramadan ramp rape rapid rare rash rate rates raw ray razor react realised realized receive
    reception receptionist reckon recognise record recover recycle red reduce refer reflect refuse
    refused regret reject rejected rejoice relax release religion rely remove rented repair repeat
    replace replied reply reproduce rescue resist retire rhyme rice rich rid ride right ring rinse
    rise river road roar roast roasted rob robot rock rocket roll roof root rope rose rot rotten
    rough rub rubber rubbish rude rug rugby ruin rule ruler rusty sachet sachets sack safe said sail
    salad sale salt sample sand sandwich sat satisfy sauce sausage save saved say scale scar
    scarcely scare scarf scary scatter school science scissors scold scorch scrape scratch scream
    screen screw script scrub sea seal search searched searching seaside season seat secret
    secretary see seed seem seemed seen selfie selfish settee settle severe sew shade shadow shake
    shallow shameful shampoo share sharp shave shed sheet sheets shelf shell shifts shiny ship shirt
    shiver shock shoe shoes shoot shot shots shoulder shout shove shower shrimp shrink shut shy sick
    sides sidewalk sigh sight silent silk silly silver sin sing singer singing sink sip site sizes
    skate ski skip skirt sky slam slap sleep slice slide slim slip sloppy slurp smart smash smelled
    smile smooth snatch sneeze sniff snore snow snowman soak soap sober social sock socks soda sofa
    soft soil sold soldier solid someone something soon soothe sorry sorted sound soup sour soya
    space spade spaghetti spam spare spark sparkle speech speed spell spice spider spiders spill
    spin spine spoil sponge sport spot square squash squeak squeal squeeze squirrel stain staircase
    stairs stale stammer stamp star stare stares staring stars start started starve station steak
    steal steam steel steep steer stem stepdad stepdaughter stepfather stepmother stepmum stepped
    stepson sticky stiff sting stir stitch stock stone stood stores storm stove strangely stranger
    strap straw stream street stress stretch strict strike string strip stripe strive stroke strong
    struggled stubborn student stumble stupid stutter sub subtle suburb succeed succeeded suck
    suffer sugar suit suitcase sun sunglasses sunlight sunny sunrise sunscreen sunset sunshine
    supervisor supply support supported supposedly sure surf surround survive sushi suspect suspend
    swallow swear sweat sweep sweet sweets swell swift swim swing sword system ta tail take taken
    talcum tall tame tampon tank tap tape target tasty taxi team tear tears tease teen telephone
    television tell temperature temple tempt tender tense tent terrify test testing tests
    thanksgiving thaw theatre therefore thick thief thigh thin thing things think though thread
    threaten throat throne throw thrown thumb tick tickle tide tidy tie tiger tight tighten tights
    tile tin tingle tip tiptoe tissue toad toast toe toes toilet tomato tongue tool toothbrush torch
    toss touched tough towel tower toxic toy toys trace trade train trainer trap trash travel
    traveled travelled tray treacle treat tree trees tremble trial tribe trick tricky tried triple
    trot truck trumpet trunk trust try trying tub tug tumble tune turkey tutor twin twins twist
    twisted typed typing tyre ulcer umbrella unclear undress uniform union unite unlikely unlock
    unpack until upper upsetting urge urgent urine vacuum vague valley valve van vanish vanished
    vary vast vegan vegetable vegetables vegetarian vehicle vein venom verse village vine vinegar
    violin vision visitors visits vivid voice volcano volunteer vote voting wail waist waiter
    waitress wall want wanted war warehouse warm wash washed washing wasp waste wasted watermelon
    wave way ways weaken wealth wealthy weapon wear web wedding weekday weekdays weeknight weep
    weigh weight weights weirdly wet whack whale whatever wheat wheel wheelchair whereas while whine
    whip whisper whistle white wicked width wig wild willow win wind wing wink wipe wire wished
    wobble wolf won wood wool woolly wore workplace worm worn worship wound wrap wrapped wreck
    wrestle wriggle wrist wrongly yacht yank yard yawn yeast yell yellow yoghurt zebra zesty zinc
    zip
    """)
}
