/// The other ordinary words of everyday English.
enum OrdinaryWords {
  static let all = Set(
    """
    accept accepted accidental accommodation account ache acne act adhd admit advise affect age
    agree agreed aide aids aim air airline airport aisle allergies allow almost alopecia als
    although amazon anemia angry animal animals anniversary annoy annoying answer answered
    answers antibiotic antibiotics antidote anyone anything apologies apologize app appear
    appeared appendicitis appetite apple applesauce application apply appointment appointments
    appreciate area argue argued arm armchair arms army arrange arthritis ashamed ask assist
    assistant assisted asthma attach attack attempt attempted attend attic attract autism avenue
    average avoid award awkward back backpack bacon bacteria bacterial bake baked baking balance
    balcony bald baldness ball ban banana band bands bang bank banking bar barbecue baseball
    basket basketball bath bathe bathed beach bean beans bear beard beat beauty became become
    bee beef beg behave believed bell belt bench bend bent bet bike bill bills bin bind bird
    birth birthday bitcoin bite bites bitter black blame blanket bleed bless blimey blind blink
    blister blonde blood bloody blooming blow blue blunt board boardroom boat body boil boiled
    bold bone bones book booklet books booster boots border boring born borrow both bottom
    bounce bow bowl bra braces brain brake branch brand brave bread break breed brick bridge
    brief bright broad broadband broken broker bronchitis brown bruise bruises bruising brush
    bucket buddy bug bugs build builder building bulb bully bump bung bunion burn burned burns
    bus buses butter button buzz cabinet cable cactus caffeine cake calculate calf calm camera
    camp campsite cancel cancer candle candy cannabis canteen cap capsule capsules capture car
    caravan card cards cared career caregiver caregivers carpet carried carrying carve cases
    cash cat cataract cats cattle cause cautious cave cavity cbd ceiling celebrate celiac cell
    cellar cells center centre century cereal certain certificate chain chalk challenge
    championship charge charger chase chat cheap cheaper cheapest cheat cheek cheer cheers
    cheese chef chemist chemo chemotherapy chess chew chewable chewed chewing chicken chickenpox
    chicks child chill chin chip chips chlamydia chocolate choke cholera cholesterol choose chop
    chopped chose chosen chuck church cigarette cigarettes cinema circumcision city claim clap
    class classic clay clean cleaner clever climb climbed climbing cling clinic clinics clock
    clot cloth clothes cloud club coach coat coconut code coeliac coffee coin cola cold colitis
    collapse collect collected collecting college color colored colors colour coloured colours
    comb combine comfort command comment commit common communicate companies compare compete
    complain complete complex computer concert concrete concussion condom confess confirm
    confuse connect conquer consist constitution construct contact contagious contain
    contraception contraceptive contraceptives contract convince cook cooked cookie cool copay
    copd cope coped copied coping copper copy cord corn coronavirus cost costing costs cotton
    couch cough coughing counselling countryside coupon coupons court cover coverage covid cow
    cows cozy crack cracker cranberry crap crash crawl crawled cream create creep cricket crime
    cripes crohns crooked crop cross crouch crowd crown cruel cruise crumble crush crushed
    crushing cry crypto cup cupboard curl curly currency curry curse curtain custom cut cute
    cuts cutting cycle cystic daft damage damn damned damp dance dandruff danger dare dark darn
    data dawn dead deadly deaf death debt decade decay decent deck decline decorate decrease
    deductible deep deer defeat defend degree degrees delay delete deliberate deliberately
    deliver delivered delivery demand dengue dense dental dentist denture deny deodorant depart
    departed depend depth dermatitis deserve design desk dessert destroy detect develop
    developed dice die diet dig digital dip direction dirt dirty disability disagree disappear
    disappeared discount discounts discover discuss discussed dish dislike display dissolve
    dissolved dissolving distance distract divide divorce diwali dizzy dog dogs doll dollar
    dollars donate donation donkey door dose doubt download dozen draft drag drain draw dream
    dreams dress dressed drift drill drink drip drive driver driveway drool dropper drown drum
    dry duck dump dusk dust duty duvet dye eager ear early earn ears earth earwax east easter
    eat eaten eating ebola eczema edge egg eggs elbow election electric elegant elephant
    embarrassing employ employer empty encourage end ended endometriosis ends enema energy
    engine engineer enjoy enjoyed enough enter entirely eraser erect erectile erection erections
    error escape establish euro euros evaluate eve event everything evidence evil exam exceed
    exchange exchanged excite excuse exist expand expensive explained explode explore extend eye
    eyebrow eyes fabric facebook factor factory facts fade fail failed faint fair faith fake fan
    fancy farm farmer fashion fax feather fee feed feeding fees feet fence ferry fertility fetch
    few fiber fibroids fibromyalgia field fierce fight file film films filter filthy find finger
    fingers fire firm fish fishing fit fitness flag flame flaming flavor flavored flavour flea
    fleas flight flights fling flipping float flood floor flour flow flower flu fluid flush fly
    flying foam focus fold fond food foods foolish foot football forbid forbidden force forecast
    forest forget forgive form formal former forms fort fortnight fox fraction fracture fragile
    fraud freeze freezer freezing frequent fresh fridge fried frighten frightening frog front
    frost frown frozen fruit fry fuel funeral fungal fungus fur fuse gain gallbladder gallon
    gallstones gamble game games garage garlic gas gasp gate gather gave gaze gel geography
    germs get ghost giant giddy gift giggle gin ginger give given glance glass glasses glaucoma
    gloomy glove gloves glow glue goal goat godmother gold goldfish golf gonorrhea good google
    goose gosh got gotten gout government grade gradually grain grape grapefruit grapefruits
    grapes graph grasp grass gravy gray greedy green greet greeted grew grey grind grip groan
    ground group grow growl guarantee guard guessed guide guilty guinea guitar gum gums gun guys
    habit hail hair hairs hall ham hammer hamster handbag handsome hangover happened harm harsh
    hash hat hatch hats haul haunt hay hayfever heal health heap hear heard hearing heart heat
    heck hedge heel height held hell helper hemorrhoids hemp hen herb herbs hernia hero herpes
    hesitate hiccup hiccups hid hidden hide hike hill hip hips history hiv hobby hole hollow
    homework honey hood hook hoped hormone hormones horrible horrid horse horses hose hospital
    host hot hotel however hpv hue hug hum human humid hunger hungry hunt hurl hurt ice icy
    identifier identify idle ignore illness image imagined imitate immune immunity impetigo
    import impossible impotence impotent impress imprint imprinted inch income incredibly
    infected infection infections infectious influenza inform ingrown inhaler inject injecting
    injection injure ink inlaws innocent insect insects insist inspect instagram install
    insurance insured intentional intercourse interest internet interrupt introduce introduced
    invent invest invite iphone iron island itch itchy item items jab jacket jam jar jaw jealous
    jeans jelly jerk jet jewel jiggle jog joint joints joke jokes jolly journal journey joy
    judge juggle juice juicy jump jumpy jungle junior keep ketchup keto kettle keys kick kill
    killed kind kindergarten kinds kiss kite kitten kittens knee kneel knees knelt knife knit
    knock knot know kratom label labor labour lack ladder ladies lads lain lake lamb lame lamp
    land landlord lane language laptop laser lass last late laugh laundry law lawn lawsuit
    lawyer layer lazy lead leaf leaflet league leak lean leaned leaning leap least leather leg
    legal legs lemon lemonade lend leopard less letter letters lettuce leukemia levels libido
    library lice license lick licked lid lifetime like liked lime limit limp link lion lip lips
    liquid listened load loan lock log lollipop lonely loose loosen lot lotion lots lottery
    lotto lousy lovely lozenge luckily luggage lump lung lungs lupus lyme machine mad magazine
    magic magnet mail make malaria manager manufacture manufacturer manufacturers many map
    marble marijuana mark market markings marriage marry mask mass massage mat match mathematics
    maths mattress mature meal meals mealtime mean meantime measles meat medal media medicaid
    medicare melanoma melon melt melted memo memory mend meningitis menopause menstrual
    menstruation menu mess messy met metal meter mice microwave mild mile military milk minded
    mine minecraft mineral mint mirror mistake misuse mix moan mobile model modem moist mole
    money monkey monkeypox moon mop more moreover mortgage mosquito most mostly motel moth motor
    mountain mourn mouse mouthwash movie movies mri much mud mug multiply mumble mumps murder
    murmur muscle museum mush mushroom mushrooms music mustard nag nail nails nap napkin nappy
    nasal nation nature naughty nausea neat neck need needle needles neither nerve nervous nest
    net netflix nettle network new news newspaper next nicotine nighttime nip nipple nod noise
    noisy noodle noodles normal nose nosebleed notes nothing novel numb nurse nursery nurses nut
    nuts oak oat oats obesity obey object objects observe obtain occur occurred ocean oddly odor
    odour offend oil oils ointment okay old olive olympics onion online opera operate orange
    oranges ordering organ orgasm osteoporosis oval oven overflow overnight overtime owe owl
    owned owner oxygen oyster pace pad paid pain paint pair pal pale palm pan pancake panda
    panel panic pants paper parade parasite parcel park parking parrot parties parts passport
    password pasta paste patch patches path patio pause pavement pay paying payment pea peace
    peach peanut peanuts pear peck peculiar peek peel peep pen pencil penis pension people
    pepper percent percentage perform perfume period periods permit permitted persuade pet pets
    photo piano picnic picture pie pig pigs pile piles pillbox pillow pilot pimple pimples pin
    pinch pink pipe pizza placed plain plane planet plank plant plants plaster plastic plate
    play played player playground playing pleasant plug plum plumber pneumonia pocket poem
    poetry poison poke pole police polio polish polite politics pollen pool pop porch pork port
    posh possible post postage posted poster pot potato pound powder power pray prayer preach
    predict preferred pregnant present preserve president press pretend prevent price priced
    prices pricing prick priest prince princess print printed printer prison prize prod produce
    product profit program project promise pronounce proof prostate protect protein proud prove
    psoriasis psychic public pudding punch puncture punish pupil puppies puppy pure puree purse
    put puzzle quake quality quarrel queen question queue quiet quiz rabbit rabbits rabies race
    raced radio rail rain ramadan ramp rape rapid rare rash rat rate rates rats raw ray razor
    react realised realized recall recalled receive reception receptionist recipe recipes reckon
    recognise record recover recycle red reduce refer reflect refrigerate refrigerator refund
    refuse refused regret reimburse reject rejected rejoice relax release religion rely remove
    rent rented repair repeat replace replied reply reproduce rescue resist restaurant
    restaurants retire rhyme rice rich rid ride right ring rinse rise river road roar roast
    roasted rob robot rock rocket roll roof root rope rosacea rose rot rotten rough router rub
    rubber rubbish rude rug rugby ruin rule ruler rusty sachet sachets sack safe said sail salad
    salary sale salt salty sample sand sandwich sat satisfy sauce sausage save saved say scabies
    scale scar scarcely scare scarf scary scatter school science scissors scold scoliosis scorch
    score scores scrape scratch scream screen screw script scrub sea seal search searched
    searching seaside season seat secret secretary see seed seem seemed seen selfie selfish sell
    selling sepsis server settee settle settlement severe sew sex sexual sexually shade shadow
    shake shallow shameful shampoo shape shaped shapes share shark sharp shave shed sheep sheet
    sheets shelf shell shifts shingles shiny ship shipping shirt shiver shock shoe shoes shoot
    shopping shot shots shoulder shout shove shower shrimp shrink shut shy sick sides sidewalk
    sigh sight silent silk silly silver sin sing singer singing sink sinus sinusitis sip site
    size sizes skate ski skin skip skirt sky slam slap sleep slice slide slim slip sloppy slurp
    smallpox smart smash smell smelled smells smile smoke smoked smoker smoking smooth snack
    snake snatch sneeze sniff snore snow snowman soak soap sober soccer social sock socks soda
    sofa soft software soil sold soldier solid someone something song songs soon soothe sorry
    sorted sound soup sour soy soya space spade spaghetti spam spanish spare spark sparkle
    speech speed spell sperm spice spicy spider spiders spill spin spinach spine spit split
    splitting spoil sponge sport spot spray sprinkle square squash squeak squeal squeeze
    squirrel stain staircase stairs stale stammer stamp star stare stares staring stars start
    started starve station std stds steak steal steam steel steep steer stem stepdad
    stepdaughter stepfather stepmother stepmum stepped stepson sticky stiff sting stir stitch
    stock stocks stone stood storage store stored stores storing storm stove strangely stranger
    strap straw strawberry stream street stress stretch strict strike string strip stripe strive
    stroke strong struggled stubborn student stumble stupid stutter sub subsidy subtle suburb
    subway succeed succeeded suck sue suffer sugar suit suitcase sun sunburn sunglasses sunlight
    sunny sunrise sunscreen sunset sunshine supervisor supply support supported supposedly
    suppository sure surf surround survive sushi suspect suspend suspension swallow swear sweat
    sweep sweet sweets swell swift swim swing sword syphilis syringe syrup system ta tail take
    taken talcum tall tame tampon tan tank tanning tap tape tapeworm target taste tastes tasting
    tasty tattoo tax taxes taxi tb team tear tears tease teen teeth telephone television tell
    temperature temple tempt tender tennis tense tent terrify test testing testosterone tests
    tetanus texture thanksgiving thaw theatre therefore thick thief thigh thin thing things
    think though thread threaten throat throne throw thrown thrush thumb thyroid tick ticket
    tickets tickle tide tidy tie tiger tight tighten tights tiktok tile tin tingle tip tiptoe
    tire tissue toad toast tobacco toe toes toilet tomato tongue tonsillitis tonsils tool tooth
    toothache toothbrush toothpaste torch toss touched tough towel tower toxic toy toys trace
    trade train trainer translate trap trash travel traveled travelled tray treacle treat tree
    trees tremble trial tribe trick tricky tried triple trot truck trumpet trunk trust try
    trying tub tube tuberculosis tug tumble tumor tumour tune turkey turtle tutor tv twin twins
    twist twisted twitter typed typhoid typing tyre ulcer ultrasound umbrella unclear undress
    uniform union unite university unlikely unlock unpack until upper upsetting urge urgent
    urine vaccinated vaccination vaccine vaccines vacuum vagina vague valley valve van vanilla
    vanish vanished vape vapes vaping varicose vary vast vegan vegetable vegetables vegetarian
    vehicle vein venom verse vertebra vet veterinarian veterinary vets viagra video village vine
    vinegar violin viral virus viruses visa vision visitors visits vivid voice volcano volunteer
    vote voting voucher wail waist waiter waitress wall wallet want wanted war warehouse warm
    wart warts wash washed washing wasp waste wasted watermelon wave wax way ways weaken wealth
    wealthy weapon wear weather web website wedding weed weekday weekdays weeknight weep weigh
    weight weights weirdly wet whack whale whatever wheat wheel wheelchair whereas while whine
    whip whisper whistle white wholesale wicked width wifi wig wild willow win wind wing wink
    wipe wire wished wobble wolf won wood wool woolly wore workplace worm worms worn worship
    wound wrap wrapped wreck wrestle wriggle wrinkles wrist wrongly xray yacht yank yard yawn
    yeast yell yellow yoghurt yogurt youtube zebra zesty zika zinc zip zoo
    """.asciiWords)
}
