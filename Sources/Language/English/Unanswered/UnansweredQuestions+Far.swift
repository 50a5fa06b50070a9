extension UnansweredQuestions {
  /// What has nothing to do with illness or care.
  static let far = """
    bus stop near royal mile
    the sump pump in our basement runs every two minutes even with no rain, is the float stuck \
    or is it pulling water from somewhere else
    how do i stop my brakes squealing when i reverse?
    atm withdrawal limit abroad
    why won't my samsung tablet charge past 80%?
    my kid dropped the ipad tablet down the stairs and the screen has lines, is it cheaper to \
    mend it or just buy another one
    orange engine warning light came on half way up the m6 and then went off at the services, \
    safe to drive home to preston?
    what is the right dose of tomato feed per gallon?
    relaxed fit jeans 34 long
    market spasm wall street
    a pension withdrawal at 55, how much of it goes to the taxman and do i fill in self \
    assessment or do they take it first
    dishwasher tablet stuck in drawer
    how much chlorine do i dose into a 4000 litre paddling pool?
    is there a yellow warning for wind in cornwall tonight?
    heat pump grant scotland
    which side is the petrol pump flap on a fiat panda?
    we had a heat pump put in before xmas and it hums all night long outside the bedroom, can \
    the fitter move it or turn it down
    does a normal bicycle pump fit a presta valve?
    who sang pump up the jam?
    when was the british withdrawal from palestine?
    stop motion lego app
    my smoke alarm chirps once every minute though i changed the battery and the ceiling is too \
    high to reach, how do i shut it up
    how do you taper a table leg without a jig?
    where are the tablets of gilgamesh kept?
    relax frankie goes to hollywood year
    spasm band new orleans
    teacher gave us the quote the dose makes the poison and i need who wrote it first plus two \
    lines about his life by friday
    is it too late to withdraw my ucas application and keep the fee?
    how do you withdraw a bid on ebay?
    double dose espresso grinder
    what does stop loss mean on a share?
    breast stroke timing turn
    can my puppy have blueberries?
    the pump on my fish tank has gone quiet and the guppies are gulping at the top, can i pour \
    water from a jug till the shop opens
    cat has shredded the arms of a brand new sofa while a forty quid scratching post stands \
    there untouched, how do i change her mind
    tortoise hibernation fridge
    why does my budgie sneeze at the telly?
    sourdough starter smells of nail polish
    how long does a gammon joint take in a slow cooker?
    gravy granules gluten
    my meringues weep every single time no matter how long i whisk the whites, is it the sugar \
    or is my oven lying to me
    overnight oats without yoghurt
    how do i get turmeric out of a white worktop?
    offside rule simple
    which darts player has the most nine darters?
    played five a side and the ref gave a red for a sliding tackle from the side, is that even \
    in the rules for small pitches
    tour de france stage 12 profile
    will it snow in leeds on boxing day?
    pollen count tuesday
    how fast does a category 3 hurricane move?
    we are camping by lake garda in the first week of may, do we need the thick sleeping bags or \
    is it warm at night by then
    my laptop fan screams like a jet the second i open the sims, is it dust inside or is the \
    thing just too old for games
    excel vlookup returns n/a
    why does my printer say low on cyan when i only print black?
    phone says storage full but i deleted every photo of the grandchildren i could bear to lose, \
    what else is eating the space
    hi my windows did an update in the night and now there is no sound from zoom but youtube is \
    fine, tried turning it on n off
    forgot wifi password sky hub
    python list index out of range
    how do i claim back council tax for an empty house?
    do you pay vat on a secondhand van?
    i sold some of nans jewellery online and made about twelve hundred quid, does the tax office \
    want to know or is that too small
    car insurance for provisional
    what oil does a 2014 corsa take?
    clutch bite point high
    my mini makes a grinding noise when it goes over speed bumps and i dont fancy being ripped \
    off, what should i ask the garage to check
    is the train strike on the 14th going to hit the first service from crewe, i have a funeral \
    in london at eleven
    can i bring a surfboard on the eurostar?
    missed my connecting flight in doha because the first plane was late, who pays for the hotel \
    and do i get my seat back
    two adults a camper van and a greyhound, what is the cheapest way over to northern spain in \
    september without an overnight crossing
    how to stop a toddler drawing on walls
    more moss than grass at the back now, do i rake it out first and then seed or put that black \
    iron stuff down in march
    when do you prune a wisteria?
    something is eating my hostas down to the stalks overnight and i tried beer traps and \
    eggshells, what else will slugs not cross
    knitting socks from the toe up and my cuff is too tight to get over the heel, which cast off \
    gives it more stretch
    what rhymes with orange?
    my withdrawal speech from the student council election has to be funny but not rude and two \
    minutes long, any opening lines please
    best man speech overdose of jokes
    chess opening for black
    starting salary train driver
    muscle car auction 1969 charger
    stop sign fine california
    stop smelly trainers
    guitar stop string buzz
    organ stops names church
    whistle stop tour meaning
    ford focus stop start fault
    pump shotgun legal age
    pump bottle foamer soap
    pumpkin pie without dairy
    stiletto pumps size 5
    pumped hydro storage wales
    double dose band tour
    dose weed killer knapsack
    tyre pressure warning reset
    pressure cooker lamb shank
    peer pressure essay plan
    high pressure weather map
    withdrawal bank holiday cash
    withdrawal from nato referendum
    troop withdrawal vietnam date
    withdraw offer house seller
    frost warning tonight dundee
    storm warning shipping forecast
    relax timer alexa
    hair relaxer salon bolton
    relaxing piano two hours
    clay tablet writing cuneiform
    drawing tablet for beginners
    tablet fudge scottish recipe
    salt tablets water softener
    muscle beach parking
    mussels in cider
    muscle shoals studio
    dependent variable science
    dependent clause examples
    dependants visa fee
    cold brew ratio
    cold frame lettuce
    cold war flashcards
    hard drive clicking
    test drive dealer ferrari
    golf drive slice fix
    sleep mode laptop lid
    sleep with the fishes quote
    stroke engine two mixture
    how do i stop my dog pulling on the lead?
    why does my shower pump only run for ten seconds?
    which fuse is for the fuel pump on an astra?
    how do you prime a centrifugal pump?
    what dose of wormer does a 20 kg collie need?
    how many doses of descaler are in a bottle?
    what pressure should a mountain bike fork be at?
    is boiler pressure of 0.5 bar too low?
    can i make an early withdrawal from a lifetime isa?
    how long do casino withdrawals take to clear?
    what time does the flood warning end in york?
    does a written warning stay on your work file?
    how do you relax a stiff leather boot?
    why is my android tablet so slow?
    can you put a dishwasher tablet in the washing machine?
    which moses film has the stone tablets?
    how do muscle cars get through emissions tests?
    what muscle does a rowing machine work?
    are my nephews dependents for tax?
    why does my car die when the engine is cold?
    when do cold calls become illegal?
    how do i partition a usb drive?
    what is the best sleep sound for a puppy?
    how long should bread dough relax before shaping?
    does back stroke start in the water?
    what is a tapering ladder in crochet?
    how do i wean lambs off a bottle?
    who plays the addict in trainspotting?
    what is the max dose of fertiliser for bonsai?
    how does a heat exchanger work in a milk tank?
    the petrol pump cut out at eleven quid and the till says thirty, the lad behind the glass \
    shrugged, who do i complain to
    garden centre sold me a solar fountain pump that spits like a camel for a minute then sulks, \
    does it need more sun or cleaning
    my espresso machine pump screams but no water comes, did descaling it with vinegar wreck the \
    seal
    bouncy castle hire for saturday, the blower pump trips our outside socket each time, is that \
    the rcd or the fan
    hot tub pump says flo error and the water is green as pea soup two days before the party, \
    what first
    how do i stop next doors leylandii blocking my light, we have asked nicely twice and sent a \
    card
    they put a bus stop right outside my drive and people sit on my wall eating chips, can the \
    council move it
    my watch stops at ten past four every day, the jeweller fitted a battery twice, is it \
    haunted or what
    kids wont stop fighting over the front seat, any clever rule that isnt just taking turns by \
    the calendar
    bank froze my withdrawal at the counter and asked what the cash was for, can they do that \
    with my own money
    coinbase withdrawal pending since tuesday and support is a robot, is there a person anywhere \
    to ring about it
    student loan people say i withdrew from the course but i only changed campus, which form \
    puts that right
    got a final written warning for being four minutes late three times, do i bring the union to \
    the appeal
    yellow triangle warning on my dashboard with an exclamation mark, handbook went in the \
    flood, toyota yaris 2011, any idea
    our choir has to relax the jaw and sing on an ng sound, how do you teach that to tone deaf \
    dads
    relax the fit of a knitted cardigan that felted in the wash, hair conditioner trick or is it \
    for the dog now
    i want a cheap tablet for grandad to do crosswords and see the football, big icons, no \
    passwords, under ninety quid
    my tablet of watercolour paper has glue on three sides, how do you get the top sheet off \
    without tearing it
    muscle in on a group chat about the hen do without seeming pushy, what do i say to the \
    bridesmaids
    our gym has a rule about chalk, so what do people use for grip on heavy deadlifts to build \
    back muscle
    wrote a poem with the line a spasm of starlings over the pier, is that too much or does it \
    work
    mains pressure drops every time the neighbours sprinkler is on, do we share a pipe and who \
    is meant to split it
    pressure washed my patio and now the sand between the slabs is gone and ants moved in, what \
    do i brush in
    feeling the pressure to buy gifts for all 31 kids in class 2b, what can one make for under a \
    pound each
    cold snap killed my lemon tree leaves, the bark is green when scratched, shall i prune it or \
    wrap it
    left the windows down in the rain and my seats smell like cold soup, how do i get rid of it \
    before mot day
    hard drive from 2006 has our wedding on it and makes a tick tick tick, is there a shop that \
    opens them
    what to see on a four day drive from lisbon to bilbao with a baby who hates tunnels and a \
    husband who loves cheese
    my sleeper train to fort william is cancelled and they offer a coach, do i get a refund for \
    the bed part
    cockatiel will not sleep unless the radio plays classic fm, am i spoiling him or is that \
    normal for a lone bird
    our ram has got two ewes cornered, how long do you leave him in and do you paint his chest \
    first
    the teacher says my son is too dependent on the calculator, are there card games for the six \
    and seven times table
    job ad says salary dependent on experience, i have nine years in kitchens, what figure do i \
    dare to ask for
    python says a dependency could not be resolved and names a package i never heard of, do i \
    delete the whole folder
    want to taper the candles for our church fete by hand dipping, how many dips and how long \
    between each
    recipe says relax the pastry for an hour in the fridge but guests come at six, can i cheat \
    with the freezer
    pub quiz, which two countries have a flag that is not a rectangle, one of them my brother \
    made up im sure
    house rabbit chews every phone cable, i tried bitter spray and he licks it like gravy, what \
    next
    can i use last years ski pass photo for the season ticket in verbier or must the face be new
    my accordion strap broke in the middle of the ceilidh, is there a knot that holds till \
    sunday
    the frogs in our pond scream at night, is it love or is a cat after them, we have the window \
    open
    we were overcharged at the self checkout for avocados and the machine says please wait, do i \
    have rights if i just walk out
    my bread machine stops halfway through the second rise and flashes e01, is the belt gone or \
    did i overload it with rye
    speech for my mums 70th has to mention her love of bingo, bad driving and cold custard, give \
    me a funny first line
    our allotment water butt pump runs off a car battery that goes flat by noon, what size solar \
    panel keeps it topped up
    stop doomscrolling app
    start line marathon map
    dose of sunshine lyrics
    pump track near me
    pump it up elvis costello
    blood pressure podcast comedy
    withdrawal agreement northern ireland
    early withdrawal penalty cd
    alarm clock sunrise lamp
    car alarm keeps sounding
    warning labels for boxes
    overdose of glitter craft
    relaxation oscillator circuit
    tablet weaving loom
    rosetta stone tablet museum
    spasm of laughter quote
    muscle tee sewing pattern
    dependent origination buddhism
    cold turkey sandwich recipe
    cold turkey lennon chords
    refill station shampoo
    printer ink refill kit
    run out of petrol fine
    run out cricket rule
    drive belt tumble dryer
    weak wifi upstairs
    stiff door hinge
    blood orange marmalade
    blood moon time tonight
    seizure of goods bailiff
    netflix free trial cancel
    spine of book repair
    side effects film cast
    What do I do if my car alarm won't stop?
    What do I do if I run out of printer ink?
    What do I do if the oil warning comes on?
    What happens if you stop paying a gym suddenly?
    Can I stop a cheque all at once online?
    How do I come off a mailing list safely?
    How long does a bank withdrawal take to clear?
    What are the signs of a withdrawal scam?
    Can you overdose a lawn on nitrogen?
    How do you lower the pressure in a boiler?
    Why does my pond pump stop and start?
    What is the highest dose of plant food for orchids?
    Is a heat pump noisy at night?
    How much does a well pump weigh?
    What is a stirrup pump used for?
    Can I drive to Norway from Calais in two days?
    Can I drink tap water in Croatia?
    How do I fix a weak hinge on my glasses?
    How do you loosen a stiff zip?
    Why is my paintbrush stiff after washing?
    How do you get blood out of white cotton?
    What is in the tablets of the law?
    Which tablet is best for reading comics?
    How long does a tablet battery last on standby?
    Who can order the seizure of a ship?
    What is a trial balance in bookkeeping?
    How do you repair the spine of a paperback?
    What does dependent mean on a tax form?
    How long should I sleep a laptop for?
    Can a smoke alarm be set off by toast?
    What is a cold turkey brine made of?
    Where can I refill a soda gas bottle?
    Who coined the phrase withdrawal of labour?
    bailiffs left a notice of seizure for a sofa that belongs to my flatmate, how do i prove it \
    is hers before they come back on friday
    ran out of petrol in the fast lane and the police man mentioned a fine, is that a thing or \
    was he having me on
    my car alarm goes off at four every morning and the neighbours have started leaving notes, \
    is it the bonnet switch or a spider
    cracked the spine of a first edition my grandfather left me, is there a binder in norwich \
    who mends them or do i leave it alone
    the water pump on our boat runs dry and screams, do i need to prime it from the sea side or \
    strip the impeller first
    our free trial ended and they took ninety pounds, i never pressed anything, how do i get a \
    refund out of a company in cyprus
    missed the first dose of lawn feed in spring, do i double it in autumn or just carry on as \
    the bag says
    my withdrawal from the pension was taxed like i earn a million a year, which form gets it \
    back and how long does that take
    they gave my son a warning for running in the corridor and now a second means detention, can \
    a parent appeal such a thing
    our dishwasher leaves white grit however many tablets i try, powder too, is the water here \
    just hard or is the arm blocked
    how do you relax someone before a portrait, my sitters go stiff as planks the second i lift \
    the camera to my eye
    looking for a pub quiz round about cold things, cold turkey, cold feet, cold shoulder, and \
    need three more that are not too hard
    he went cold turkey on social media for lent and now cannot log in, how does one get a \
    deleted account back after forty days
    can my business partner withdraw half the float without asking me, there is nothing on paper \
    but a handshake and a whatsapp
    double glazing salesman put pressure on my mother until she signed, she is 81, how many days \
    does she have to stop it
    i want to build a pump organ from a kit with the grandchildren, is there one that is not \
    plastic and under a hundred
    my alarm clock says snooze but switches right off and i was late for court, can i send it \
    back after eight months
    the drive shaft clicks on full lock and the garage wants six hundred, can i drive it to the \
    coast and back first
    our toaster trips the whole house, then it is fine for a week, do i throw it out or is the \
    warning from the fuse box about something else
    how long can i leave mulled wine to go cold before i bottle it, and is a weak batch worth \
    saving with more cloves
    teacher set us an essay, was the withdrawal from moscow weak planning or just bad weather, i \
    need two good books by monday
    our cricket captain was run out at 99 by his own brother, what is a fair forfeit at the \
    dinner, nothing too cruel
    my blood is boiling, the parcel firm marked it as signed for and there was no one in, how do \
    i make them pay
    we live over a bar and the bass shakes my bed, the council says keep a sleep diary for them, \
    what should go in it
    is there a way to stop a tablet from turning off while i read a recipe with dough on my \
    fingers
    i overdosed my aquarium with plant fertiliser and the water is tea brown, do i change half \
    now or a bit each day
    the coffee shop gives a free refill only on filter, so why does the sign say any hot drink, \
    am i being petty
    my muscle car club has a stiff joining fee this year, how do i word a letter that we are \
    dependent on younger members
    how do i wean my teenager off asking me for lifts, the bus stop is right outside and i am \
    not a taxi
    our school play has a scene with a seizure of smuggled rum, where can we borrow four barrels \
    that roll quietly
    sound engineer here, what causes a pumping noise after a compressor, i set a slow release \
    and it still breathes on the drums
    my house alarm code left with the last owner and it beeps each hour, which maker do i ring \
    and will they want proof
    how do i get the sleep timer off my telly, it goes dark halfway through the snooker and the \
    remote has no such button
    the spine label on my records has faded, can i print new ones on tape or does that ruin what \
    a collector would pay
    gin and tonic glasses
    what is a taper roller bearing
    sunrise time
    the best man has dropped out three weeks before, can my daughter do it, is that allowed
    what wool for baby blankets
    what is on telly tonight
    we have a canal boat and the bilge pump runs every few minutes, ive looked and cant see \
    where its leaking
    i got a letter from germany about my late uncles flat and cant read it, is there a free \
    translator for legal things
    how do i put up shelves on a stud wall
    coming to visit my sister on ward 22 on sunday and not been before, which car park is \
    nearest and does it take cards
    synonyms happy
    can someone explain the offside rule to my wife, im on my third go with the salt and pepper
    my dishwasher stops in the middle and flashes 3 times, i have cleaned the filter
    what are the visiting hours on sundays
    my son in law set up our telly with three remotes and now hes in dubai, wich one does the \
    sound
    is a wet room worth the money when selling a house or would buyers rather a bath, two bed \
    semi
    what a levels do you need for medicine
    router red light
    who is my local councillor
    council tax band
    car park 3
    gta cheats
    boiler says low pressure and the filling loop has no handle, ive lost the key thing
    spag bol
    bought a dress online for a christening, its a 14 and wont fit over my arms, the website \
    says its true to size
    when can i move a rose that my late father planted, we are selling the house in the autumn
    gold price per gram
    switching energy supplier and they both sent me a final bill, wich do i pay
    crash 2004 film
    something is eating my hostas at night and i have tried egg shells and coffee, what actually \
    works
    engine cutting out
    my neighbour gave me a plant with red hairy leaves and says dont let it dry out, what is it
    price of milk
    how much is a stamp
    got told to put a dose of liquid feed on the tomatoes twice a week but the bottle says once, \
    which is right
    what do hedgehogs eat
    what questions do they ask at a tesco interview
    my ring wont come off my husbands old hammer handle where he hung it for safe keeping, glue \
    i think
    i used to buy a particular ginger biscuit in a blue packet in the 80s and cant find it, does \
    anybody still make it
    shakira songs
    cat litter
    goldfish tank size
    how long do you rest a steak
    can i get a grant for loft insulation if im working, ours is about as thick as a slice of \
    bread
    just moved to the area from devon and dont know a soul, is there a walking group or a book \
    club
    who is favorite for the open golf
    how much are eggs now
    tried to drill into the wall over the window and it wont go more than an inch, must be a \
    lintel, how do i hang a pole
    bbc news
    im putting on a 1950s night, what would be in the buffet, i have got as far as a pineapple \
    hedgehog
    playing monopoly with the in laws and they say you get money for free parking, thats not in \
    the rules is it
    espresso machine leaking
    what benefits can i get if im self employed
    what bus goes to the hospital from town
    national rail delays
    how do i stop the neighbours parking across my drive
    my phone fell in the bath and ive had it in rice since tuesday, it vibrates but the screen \
    is black
    my niece is having her bat mitzvah and were not jewish, what do we bring and what do i wear
    a freind offered me her caravan for a week for nothing and now wants 300, im miffed
    i keep getting texts saying my parcel is held and to pay 1.99, i didnt order anything, is it \
    a scam
    the printer says it has run out of cyan but i only print in black, how do i make it print my \
    letter
    how do i register to vote
    iphone stuck on logo
    how much sugar in strawberry jam
    we are splitting up after 18 years and the house is in his name only, do i get anything
    cover letter
    theres a knocking from under the passenger side whenever i go over a speed bump, its a 2014 \
    fiesta, what is that likely to be
    lego sets
    muscle shoals
    who played the docter in er
    how do i get candle wax off carpet
    spotify down
    what did queen victoria die of
    when do season tickets go on sale
    if i drop a feather and a hammer on the moon they land together, but why dont they here
    what is a fronted adverbial
    what size pump for a 1000 litre pond
    the kitchen tap has been leaking for weeks and i changed the washer but its still drip drip \
    drip all night
    withdrawal symbol on my bank statement what is it
    when is my tax return due
    mocktail recipes
    how do i write the date in japanese
    ikea meatballs
    my landlord wants to put the rent up by 200 and weve only been here seven months, is that \
    legal
    what temperature for pulled pork
    the central heating pump seized up in the cold snap and a man on the internet says hit it \
    with a hammer, is that wise
    the bride is vegetarian, the groom is kosher and my mother wont eat onions, what soup
    how do i block a number
    ww2 rationing
    beer pump parts
    saw the show last night and the encore was a song about rivers, the singer had a red hat, \
    what was it called
    epson head clean
    dose song
    im a chef and my knife keeps going blunt after a week, do i use the steel at a different \
    angle
    my alarm clock went off an hour early becuase it doesnt know the clocks have changed, its a \
    sony with no buttons, how do i change it
    bank holidays
    my son has homework about the tudors and has to make a model of a ship by tommorow, what can \
    we use thats in the house
    church near me
    what are the rules of rummy
    weve run out of oil for the heating who delivers
    can i take paint to the tip
    what door do i go in at for the eye department becuase last time the taxi dropped me at the \
    wrong side and i walked miles
    is practice or practise the verb
    teacher set us a question about two trains going towards each other and i think its a trick, \
    they leave at 9 and 10
    how do i turn a sock heel
    it says i need to install a patch and restart but every time it gets to 84 percent and \
    undoes it all again
    minecraft house ideas
    when does my sat nav map need a refil or update
    is the annual allowance taper still a thing
    how long does a passport take now
    is the m62 shut
    drink recipes rum
    thinking of keeping three hens, do they make a noise and do i need to tell the council
    how do i reset a samsung tablet
    how do i delete my instagram
    what are good names for twin girls
    drop scones
    we want a puppy but i work from home only three days a week, is it fair on a dog
    how do i tell if he likes me
    wedding poems
    how do i apply for secondary school
    pump for inflatable hot tub not working
    how do i withdraw my offer on a house
    lottery numbers
    wacom tablet pen
    puppy biting
    first day as a hospital porter on monday, do they give you the shoes or do you get your own
    jaws music
    freezer alarm keeps sounding though everything is frozen solid, how do i shut it up
    crash bandicoot
    taylor swift tickets
    what is the best order to watch house md
    withdrawal agreement brexit
    trauma film 1993
    how do i clear the cache on chrome
    my nephew says abba never played in leeds but i swear i saw them, did they
    muscle beach
    my tea urn leaks from the tap and we have sixty for lunch tommorow at the hall, quick fix \
    please
    bluetooth wont pair
    how do i tie a bowline
    hamster cage
    how often should you replace a car battery
    why did the roman empire fall
    trying to remember a film from the seventies, a man in a lift, snow outside, a dog, it \
    frightened me half to death
    how do i renew my resident parking permit
    what is proportional representation
    pectin how much
    mussels in white wine
    is there a film called overdose
    dizzee rascal
    jigsaw 1000
    german der die das
    what is the capital of kazakstan
    carers allowance
    how do i get rid of ants
    iss pass times
    the post hasnt come since last wednesday and im waiting on a birthday card with money in
    the downstairs toilet takes two flushes to clear and it never used to, weve had the lid off \
    and it looks full
    spinal tap film
    nerve agent novel
    who plays the drums in foo fighters
    im 58 and thinking of taking a withdrawal from my private pension for a camper van, will it \
    be taxed
    percentage calculator
    fortnite skins
    how long does gloss paint take to dry
    recycling centre
    started a new job and wont be paid till the end of next month, can i get an advance on \
    universal credit
    how do i get tickets for glastonbury
    squirrels in the loft, four of them, chewed the wires, who gets rid of them kindly
    how do i fix a dripping tap
    best man speech
    ev charger
    hospital postcode
    my husband bought a massive bag of blood oranges from the market and im sick of eating them, \
    what can i bake with them
    royal flush poker
    pond has gone green since the pump stopped and i put a new one in but its still like pea \
    soup
    how do i find out if my grandads medals are real, one is from crete and has a ribbon with \
    stripes
    what do i wear to a christening
    i have a senior pass and want to go from derby to matlock at 9.15, is it free at that time \
    or do i have to pay
    roof leak
    wedding guest dress
    weve been bumped off our flight to alicante and they gave us a 6 pound voucher, what are we \
    owed
    ive got a gap of 4 years on my cv from bringing up the kids how do i word it
    how do i appeal a parking fine
    how do i split my screen on a tablet
    how many degrees in a hexagon
    had a perm yesterday and it looks like a poodle, will washing it help it drop a bit
    pancake batter
    my gran went to school with a film star from the forties called margaret something, who \
    could that be
    what do i wear to an interview at boots
    how long do budgies live
    what is the gift for 25 years married
    muscle car
    vat registration
    sat nav update
    how do i install a security patch on windows 10
    how much notice do i give my landlord
    the inside of my flask is brown and smells, ive tried bicarb, is there a tablet you can drop \
    in
    who scored for wales
    my daughter wants to take up judo and i dont know where to begin, are there classes near \
    bradford on a saturday
    did liverpool win last night
    how do i set up a standing order
    when is the next general election
    my lad has had his first crash in the car, nobody hurt, its the bumper and a light, is it \
    worth claiming or will his premium double
    weak ties theory
    engine misfire
    how do you say thank you in welsh
    my dads old pocket watch stops at twenty past every hour then you tap it and it starts \
    again, is it worth mending
    why does my wifi drop at night
    why does my coffee machine stop halfway
    tax code 1257l
    world cup 2026 groups
    hired a cottage in wales and it was filthy, they offered 10 percent back, should i take it
    how do i claim for a delayed train
    blue badge map
    railcard renewal
    hair curlers
    concert tickets
    eastenders
    our golden wedding is in june and the kids want a party but id rather have a quiet meal, how \
    do i tell them
    i work two jobs and the tax on the second one seems enormous, ive a BR code, is that right
    my ex is invited to the same wedding and im dreading the seating plan, do i say anything to \
    the bride
    stiff competition idiom
    engine shudders and jerks when i accelerate
    hip hop artists
    dishwasher tabelts
    how do i move contacts to a new phone
    alarm clock loud
    psalm 23
    shower pump is humming but no pressure comes out since we had the bathroom done, have they \
    put air in it
    how long should a best mans speech be
    bingo
    jazz hands
    stardew fish
    paint brush strokes
    easter date
    wallpaper paste
    how much plant food drops per litre for orchids
    the name on my ticket is my maiden name and my pasport is married, we go on friday
    convert 180 celsius to fahrenheit
    the bank has shut our branch and mum doesnt do online, can she do withdrawals at the post \
    office with the same card
    barclays lost card
    jollof rice
    flags of africa
    what is the speed of light
    what is the brightest star tonight
    roman numerals 49
    how do i patch a hole in plasterboard
    do nike trainers fit small
    four stroke oil
    what is the best free mind map app
    the coffee from my new machine comes out weak and watery no matter which button i press, is \
    there a setting
    my choir is doing the messiah and i need the alto line to practise with, is there a free \
    recording
    where was mozart born
    my daughter has to name five rivers in europe and three of the mountains they start from and \
    weve done four
    spasm band jazz
    forgot the password to my blog from 2009 and the email is long dead, can i still get in
    bus to hosptial
    how do i resign politely
    how do plants drink water
    periodic table
    diwali 2025
    the rabbit escaped and has been under next doors shed for two days, how do you tempt one out
    my photos of the fireworks are all a blur from shaking, what shutter speed do you use
    saw a bright red star low in the south at about ten oclock, my wife says its a planet, wich \
    one
    six nations tickets
    vein of gold
    when should i start sowing tomatoes
    horse rugs
    rhubarb crumble
    tried my nans recipie for parkin and it came out like a brick, i think i had the oven too \
    high, what should it be
    who do i ring about a power cut
    i was told by a freind you can have one car insured for two people by the hour, is that \
    right
    how deep is loch ness
    oppenheimer runtime
    how do i find a leak under a floor
    world cup fixtures
    how long should a marathon taper be
    our street is having a jumble trail and i need bunting, how many triangles to the metre
    how many minors can you get on a driving test
    can i build a fence over 2 metres
    someone has used my email to sign up to hundreds of newsletters how do i make it stop
    how do i cancel my driving test
    side effects soundtrack
    theyve put the tickets up while i was in the queue, how is that even legal
    i cant get my vinyl to stop jumping on side two, its the good one, can you flatten a warped \
    record
    i got a parking ticket while my husband was in outpatients becuase they were running two \
    hours late, how do i fight it
    taper knitting sleeve
    strictly
    our book group is split over the ending, did she jump or did the boat leave without her
    lost my mum in spring and finally planted her magnolia, its in flower, thats all
    universal credit
    what bait do i use for bream
    can anyone tell me where to get elastic by the metre since our market stall shut, im making \
    pyjamas for my grandson
    i need to get my mum to the infirmary for half 9 and the 508 doesnt run that early any more, \
    what other bus is there
    battle of hastings
    i started a jumper in 2019 and lost the pattern, the wool is a heather aran, can i work out \
    the sleeve taper from the other sleeve
    the neighbours extension is eight inches over our boundary, weve got the deeds, whats the \
    first step without a solicitor
    who won strictly last year
    pollen map uk
    how do i stop my cat scratching the sofa
    i got a sewing machine out of the loft and the tension is all over the place, it is an old \
    singer 99k
    our village is doing a scarecrow trail and the theme is film stars, what can i do with a \
    pair of old wellies
    when is eid this year
    dizzy gillespie
    wasps going in and out under the tiles, dont want to kill them if they will go on there own
    limescale
    what do i do with blood oranges
    what does c'est la vie mean
    me and my brother are having an argument, he says england were in the 1990 final and i say \
    they werent, who is right
    ran out of wallpaper with one strip to go behind the door and the pattern is discontinued, \
    any ideas
    spinal tap 2
    can i withdraw from premium bonds online
    metal detecting for the first time, do i ask the farmer or the council
    roblox codes
    i wrote a story and the editor says my ending is weak and it sags in the middle, how do you \
    fix a saggy middle
    can i stop suddenly on a motorway if a warning light is on
    how to taper off a raglan decrease
    the lift at car park b is broken and i have a pushchair and a toddler, is there another way
    why is butter so expensive
    cowboys did our drive and its sinking, they dont pick up, i paid cash, any hope
    screwfix trade counter
    my mother worked in the hospital laundry in the sixties and i have her badge, would a museum \
    want it
    theory test booking
    tyre fitters
    what size collar for a cockapoo
    how do i become an electrician at 40
    trying to get my dad on facetime from australia and the picture freezes but the sound is ok
    mould on wall
    cold feet series
    the washing machine jumps across the floor on spin and the whole kitchen shakes
    i put petrol in a diesel today about 10 litres before i noticed and havent started it, what \
    will it cost to drain
    wether tomorrow
    cold play tour
    how do i beat the last boss in elden ring
    the cash machine took my card and no money came out but the withdrawal shows on my account, \
    200 pounds, what now
    stroke order kanji
    snow forecast for friday and i have a removal van booked, do they still come or do i lose \
    the deposit
    my pump alarm on the pond filter wont stop beeping
    stamp duty
    is there a cash machine in the hospital
    my uncle is a magician and wants to retire the doves, where do you rehome doves
    got a maths test tomorrow on circles and i dont get what pi is for, please explain it like \
    im 10
    how many cards in uno
    provisional lisence
    lent my brother in law 2000 and he denies it, ive got texts, would the small claims court \
    take it on
    how do you stop rice going sticky
    my son wants to give up the trumpet after two years and i dont want to force him, what did \
    you do
    parking permit
    what happens when a domain name runs out
    water is coming through the light fitting and i dont know where the stop tap is, its a \
    terraced house built 1905
    i want to learn the piano at 60, is it better to buy a keyboard with weighted keys or is \
    that a waste
    my smart watch buzzes every time my ex likes something, how do i turn that off
    what is the difference between mass and weight
    black holes
    plural of cactus
    brain training games
    bob haircut
    the slow cooker was left on warm all night by mistake with the chilli in it, bin it or not
    who was the first man in space
    how do i get blood out of sheets washing tips
    nose drops pokemon
    ive just started running and im doing my first 10k in may, what trainers should i buy they \
    need to fit a wide foot
    lads, what size pump do i need for a 3 metre paddling pool, the one in the box is useless
    what dose of weedkiller per square metre
    my daughter has dropped out of uni and needs to tell student finance, does she pay it all \
    back now
    word count
    what was that programme with the vet in yorkshire before the new one, my mum wants the boxed \
    set
    had an argument down the pub about who was pm in 1976, some say wilson some say callaghan
    henry viii wives
    hotels blackpool
    black pudding
    i want to go grey naturally but ive a line where the dye stops, what do hairdressers do \
    about it
    is side effects with rooney mara any good
    someone told me that actor from the bill has died, is it true, the tall one with the \
    moustache
    euromillions
    why is it so humid today
    lentil soup
    who is harry kane married to
    i was charged for extra legroom and the seat didnt recline, four hours to faro, who do i \
    write to
    taper relief tax
    taper fade
    what is the wifi called at the childrens hospital, my grandson wants to watch his cartoons \
    while his sister is seen
    how do i make a mind map in word
    how do i get my deleted photos back
    can my landlord come in without asking
    my new kitchen door drops every time you shut it and scrapes the tiles, the hinges look \
    straight
    my girlfriend wants to move in and i like my own space, how do i say it without a row
    going to crete in may with my sister who likes walking and i like sitting, which resort \
    would suit the pair of us
    can you paint over wallpaper
    aldi middle aisle
    my freind is having a baby at the general and i want to send flowers, do they still let them \
    in
    ive been called for jury service the week of my holiday thats already paid for, can i put it \
    off
    how long is a marathon in miles
    e-bike battery is down to 12 miles from 40 in two years, do you replace it or buy a new bike
    how old is david attenborough
    how do i get to ward 14 from the main entrance
    i do jigsaws and the last one had a piece missing, is there a firm that will cut you a new \
    one
    do trains run on boxing day
    tectonic plates
    carp bait
    how do i start a small buisness from home
    he hasnt replied for three days after a lovely evening, should i message again or leave it
    what is the emergency exit row on a ryanair plane
    how do you stop a direct debit
    my son has spent 90 pounds on robux on my card, can i get it refunded and how do i stop it \
    happening again
    my pen pal in ghana has stopped writing after 30 years, is there a way to find out if the \
    address is still good
    how do i crush a car
    ran out of eggs what can i bake
    visiting edinburgh for one day on my own, 63, like books and cake, what should i see
    what do i buy a teenager who has everything
    flush handle broken
    why does my car shake at 60 mph
    whats the difference between mean and median
    what time is kick off on sunday
    what is the song that goes doctor doctor gimme the news
    i restring my guitar and the top e always snaps when i tune it, am i going too high
    how do i replace the battery in a ring doorbell
    the seller is dragging their feet and our mortgage offer runs out on the 30th, can it be \
    extended
    how much does a new kitchen cost
    rightmove
    will it snow
    need a quiz round about hearts in song titles, i have got heart of glass and unbreak my \
    heart, eight more please
    mind the gap
    my grandson asked is a tomato a fruit and then is ketchup a smoothie and i had no answer
    what do you write in a wedding card
    car alarm keeps going
    lidl near me
    40th birthday
    my save got corrupted on stardew valley after 140 hours and i could cry, is there a backup \
    folder
    year 8 science, we have to explain how a pump works and draw the arrows, which way does the \
    valve open
    meteor shower
    fuel pump relay
    who discovered penicillin for my history homework
    zero hours contract
    how do you undo a crochet row
    why do jews eat matzo
    someone has parked across my drive and gone on holiday by the look of it, who can shift it
    what is the population of wales
    wedding cake order was cancelled because the baker had a fire and its in nine days, can i \
    ice a supermarket one
    primark returns
    when are the bins collected
    train to york
    mortgage calculator
    drop shipping
    why was the test match called off
    is there wifi in the waiting room
    the gas man wants to put the meter in the middle of my wall where the dresser goes, can i \
    say no
    hit a deer on the back road, car still drives, would they call that my fault
    insurence want to know where its parked overnight and i park in a different street every \
    night, what do i put
    my car starts fine in the morning then stops at the first roundabout and wont start for ten \
    minutes, the garage cant find anything
    sump pump basement
    bus times
    dollar to pound
    these trainers fit in the shop but rub on the top now ive walked home, will they give
    my parrot has learned to do the noise of the microwave and does it all night
    can i take a ferret on the train
    my sponge always sinks in the middle even though i follow the recipe exactly and dont open \
    the door, what am i doing wrong
    teaching assistant interview
    im 67 and widowed and my friends say try online, is there one that isnt full of scammers
    the plumber fitted the new pump upside down i think, theres an arrow on it and it points \
    down, should it
    how long to boil an egg soft
    alarm on my phone is so gentle i sleep through it, which app makes a noise that would wake \
    the dead
    ran out of printer ink and cant scan
    boiler f28
    my tablet wont charge past 20 percent
    my mum died without a will and theres me and a half brother in canada, who sorts out the \
    house
    where do i park for outpatients at st james
    how do i end a relationship nicely
    how far away is the moon
    too much sugar in jam can i save it
    next sale
    countries starting u
    premier league table
    wanting to start fishing with my grandson, canal near us, what do we need besides two rods \
    and a licence
    can i withdraw money at the post office
    is there a spasm in my engine or is that a misfire
    we let the lads flat go when he started his job in bristol and they kept 180 of the deposit \
    for a mark on the blind
    i am doing the london marathon and my club says to taper for three weeks, how many miles \
    should i do in the last week of the taper
    man utd result
    spanish numbers
    whats the cheapest supermarket for nappies
    my phone battery drains overnight
    the war memorial has our surname on it twice and nobody in the family knows who they are
    i run a small choir and want to sell tickets, do i need a licence for the church hall
    argos click collect
    why was my card declined in spain
    got a new phone and all my photos of the dog have gone, they were on the old one, is there \
    any way back
    taper jeans
    we won the pub quiz by one point with a guess about the capital of burkina faso
    tube strike
    what is a prime number
    how many litres in a gallon
    drop dead fred
    can i return shoes without a receipt
    guitar tabs wonderwall
    is a tablet or a laptop better for uni
    planning to walk hadrians wall in september, west to east or east to west
    we had a new lawn laid and its got yellow patches, dog or drought
    im bringing the grandchildren to see there nan, is there anywhere on site to get them some \
    lunch that isnt crisps
    the tablet i got for my son freezes every time he opens youtube, ive turned it off and on, \
    should i take it back
    what does mutatis mutandis mean
    how do i get a job as a hospital porter
    what is the poem that begins stop all the clocks, it was read at a funeral and i would like \
    a copy
    pension taper
    my son wants a mullet for school and they have a rule about hair, how short at the sides is \
    allowed
    how do i cancel amazon prime
    damp patch ceiling
    im 18 in april and want to vote in may, is it too late to register
    can i take a hairdryer in hand luggage
    is dolly parton still touring
    dipped my own taper candles at a craft day and they have come out lumpy, is the wax too cold
    how long does a watch battery last
    bought a kettle from argos in march and its leaking from the bottom, i havent got the \
    receipt, will they change it
    what was florence nightingale famous for ks2
    how do you say where is the station in italian
    cricket score england
    dad has given me his old film camera and the meter has stopped, can you still get the \
    battery
    the vicar is leaving and weve collected 240 pounds, what do you give someone who says they \
    want nothing
    how do i stop shaky video on gopro
    polling station
    what is the withdrawal limit on revolut
    smoke alarm beeping
    how do i stretch tight shoes
    warehouse jobs
    small claims court
    what did people eat in the blitz
    i want to put a patio down myself and cant work out how many slabs, its 4.2 by 3.6 metres
    making a shawl and i have run out of the dye lot with one inch to go, is there any way to \
    hide a new ball
    heart radio frequency
    setting up a stall at the craft fair, what insurance do i need and can i take cards with my \
    phone
    when was the withdrawal from afghanistan
    what is the story of the film withdrawal
    in the play, what does lady macbeth mean by out damned spot, i have to write a paragraph
    my grandad played for bury in the fifties and id love to find his record, where would i look
    how do i turn off the alarm on a casio watch
    how do i stop my dog pulling
    strong tea
    affect or effect
    how do i get a pet passport
    cough drops candy brand
    who owns the hedge between two houses
    weve got a power cut in our street only and i have a freezer full of meat, how long will it \
    last
    pond pump
    my camera keeps shaking when i film
    rose hip syrup
    tinder bio
    how do you do long division
    how to stop gradually on ice
    how many mps are there
    mouse in the kitchen and the cat just looks at it, what bait is best, peanut butter or \
    chocolate
    price of petrol
    been a hairdresser 30 years and fancy a change, are there courses for bricklaying for women
    why is my phone hot
    coach holiday to the dutch bulb fields, do i need euros or is card alright
    who sang under pressure with queen
    the wedding dress i bought at a sample sale doesnt fit over the bust, the seamstress says \
    theres nothing to let out, what can be done with lace
    we're doing mind maps in geography about rainforests and mine looks like a spider fell in \
    ink, how many branches should it have
    travelling with my gran and she wants a cabin with a window on the hull ferry, how do i book \
    one over the phone
    we want our own vows but the registrar said no religious words, does angel count
    diesel price today
    red wine on a cream carpet at my sisters house and ive put salt on it and now its pink
    hip flask engraved
    the news said there were lights in the sky over norfolk, we saw them as well, was it a \
    rocket
    i have an old building society book from when i was a child with 14 pounds in it, is it \
    worth anything now
    the kids have gone back to school and the house is so quiet i can hear the fridge
    taking up watercolours, my skies come out in patches, should the paper be wetter
    oven cleaner
    ipad frozen
    our church bells start at 8 and people in the new flats have complained, can they make us \
    stop
    where can i park near the airport cheap
    election results
    which hotel is best in disneyland paris
    found a coin in the garden, king george something, hole in it, is it treasure
    weakness pokemon fire
    my secret santa is a man in accounts i have never spoken to, limit 10 pounds, ideas please
    hen do ideas
    locked out, its dark, the spare is with my sister in wakefield, what does a locksmith cost \
    at night
    patch notes fortnite
    drops of jupiter
    cold case drama
    where is the heart of the city shopping centre
    how many world cups have brazil won
    ford mustang 1967
    had a go at making soap as presents and its gone crumbly, did i use too much lye
    my team went down and i dont want to talk about it
    is call the midwife back this winter
    is heart of the city sheffield finished
    side effects film
    horoscope leo
    wifi password forgot
    back stroke
    my grandson is turning 18 and wants money, thats so boring, what could go with it
    how do i unblock a toilet without a plunger
    what do you say on a first date
    can i cancel my booking.com hotel
    dress fit too tight
    b&q sunday hours
    chrome keeps crashing
    i sowed sweet peas in january and they are long and weak and falling over, should i pinch \
    them out
    wich countries border chad
    bike pump
    radiator cold bottom
    boiled egg time
    how do i contest a will
    why does my laptop crash when i open teams
    who directs the film side effects
    alarm clock app
    i need to get from paddington to kings cross with two big cases and a cello, is the tube mad \
    at five oclock
    bought two tickets for a concert thats been moved to a date i cant do, they say no refund, \
    is that allowed
    turkey visa
    spine of book
    how do you taper a table leg
    how would i say in polish happy name day to my neighbour, she has been so kind bringing soup
    how do you start an essay about macbeth
    why does my washing machine shake on spin
    longest river
    where can i buy foreign stamps
    windows patch tuesday
    wordle today
    how do you get netherite
    what does the tumble dry symbol look like
    side effects 2013 cast
    my daughter wants to be a nurse and has got maths grade 3, can she resit at the same time as \
    the access course
    shakin stevens
    what is the difference between freehold and leasehold
    chess openings
    the pump on my airbed packed in on the first night and were in a field near whitby, where \
    sells them
    the upstairs flat stamps about till 2 in the morning and the agent wont do anything
    great fire london
    rabbit hutch
    android update
    what qualifications to be a vet nurse
    excel vlookup
    bin day
    when is my universal credit paid over christmas
    the candles on the altar drip to one side and the verger blames the draught, would a fatter \
    taper burn straighter
    how do i change my tax code
    hmrc say i owe 612 pounds from 2021 and i was on furlough then, how do i query it
    do i pay tax on ebay sales
    which exit on the ring road for the infirmary
    i put my fantasy team in on the train and now it says saka is out, can i still change my \
    captain after the deadline
    latin motto
    bought a fitbit in the sale and the strap wont fit my wrist, its the large, do they do \
    longer
    we live by the stadium and on match days i cant get back in my own street, how do i get a \
    permit for visitors
    toilet flush is weak
    minimum wage
    skin tone foundation
    school jumpers this year dont fit the way they used to, i bought 11-12 and its down to his \
    knees, where else sells them
    is it legal to ride an escooter on the road
    do i need a visa for vietnam
    i bought a sofa on finance and the firm has gone bust before it was delivered, who do i get \
    my money off
    our beer pump at the club froths the first three pints, cellar is cold, lines are cleaned
    what do dogs dream about
    do dishwasher tablets go out of date
    candy crush 1147
    toilet wont flush
    does the hosptial have a costa
    number 36 bus
    how do i hang a door
    wifi slow
    shoe size chart
    why does my petrol pump click off early
    how often should i wash curly hair
    megabus london
    is pluto a planet again
    how do i open a joint account
    comfortably numb
    my tomatoes have black bottoms this year and i havent missed a watering, is it the cheap \
    compost
    how do i thicken a stew
    trainers fit guide
    i have to move a piano from a first floor flat, how many men and what does it cost
    got to the end of my first ever book, 300 pages, at 71, i was never a reader
    can i take my bike on the train
    the shop says they cant refund me becuase it was in the sale but its got a hole in the \
    sleeve, is that right
    sudoku hard
    how do i taper a sleeve in knitting
    how does offside work
    tv guide
    how many scones can you get out of a bag of flour, doing it for macmillan, 80 people if it \
    doesnt rain
    oxbow lake
    fatigue test steel
    my son is 19 and back at college, do i still get child benefit for him and who do i tell
    self assessment deadline
    when i go to make a cash withdrawal abroad it asks me wich currency, which one do i press
    what makes thunder
    wordle in two today, first time ever, started with crane
    is my windscreen covered on third party
    why has my car insurance gone up
    my tattoo is going to say family forever in latin and i want it right befor the needle goes \
    in, what is it
    lemon drizzle cake
    i ran out of gas halfway through cooking the sausages on the camping stove, can i finish \
    them on a disposable bbq
    cv template
    mulled wine
    what was the name of the woman who won bake off the year of the custard theft, its driving \
    me mad
    i recorded the final and someone has deleted it, is it on catch up anywhere
    how much is a first edition watership down worth, its got a torn jacket and somebody has \
    written in it
    old fashioned cocktail
    how do i stop junk mail
    chicken curry slow cooker
    snooker final
    ml in a cup
    center parcs
    child benefit
    when does ramadan start
    i got into chess because of the telly and im always losing my queen early, is there a good \
    opening for beginners
    ive got my theory next week and keep getting the stopping distances wrong, is there an easy \
    way to remember
    watched a film on holiday years ago about a woman whose husband is ill and a docter with new \
    pills and its all a con, i think jude law was in it, is that side effects
    someone went into the back of me at the lights and drove off, i got half the number plate, \
    what do i do about the insurance
    how long is the wait for a driving test in leeds
    beatles albums
    unblock sink
    ive inherited a tortoise and it has no papers, is it illegal to keep it
    the fuel pump went on my corsa on the a1 and the recovery man said it will be 400 quid, does \
    that sound right
    got given a bread machine and the loaves come out very dense and the top collapses, do i \
    need more yeast
    i put salt in instead of sugar in the custard and people are coming in an hour, can it be \
    saved
    weak coffee
    back street boys
    can i bring a dog to visit grandad on the ward
    visiting times
    how do i get grease out of a shirt
    my boss has changed my shifts with two days notice and i have child care to pay for, is he \
    allowed
    we are buying our first house and the survey says the roof has spread, is that a deal \
    breaker
    heat pump grant
    want to make a summer punch for the street party with and without rum, how much fruit juice \
    per person
    brainstorm template
    we didnt get any of our three choices for reception, how does the appeal work
    can you play xbox games on a pc
    doing my family tree and ive got stuck in 1841, the parish register is missing, where next
    houses for rent
    how do i clean a mattress
    why does my car stop at traffic lights and restart
    my bike chain slips when i stand up to pedal on hills, the man says its the cassette, is it
    the man from the council came about the hedge and measured it with his umbrella, does that \
    count
    why does my cat bring me mice
    pantomime script needs a joke about a doctor doctor i feel like a pair of curtains, got any \
    more
    godfather order
    doing christmas dinner for fourteen for the first time and im panicking about timings, when \
    should the turkey go in
    harry potter streaming
    roti recipe
    cast iron pan
    why is the sky blue
    how many mls in a tablespoon for baking
    can i double the dishwasher tablet for dirty pans
    artery road london
    sourdough starter
    how do i get a no claims discount letter
    can i use plain flour instead of self raising
    i would like to volunteer on the tea bar two mornings a week, im retired, who do i speak to
    is finley a boys name
    will the frost kill my geraniums
    stop my iphone updating at night
    my hat blew off the pier and it was my lucky one, where can i get a green trilby
    what time does the sun set in october
    cold front thursday
    blue car been outside mine for five weeks with no tax on it, can i report it
    doing a talk on history of our hosptial building, when did it stop being a workhouse
    the grass was cut, the sun was out and we had chips by the river, what a day
    the shcool has moved my boy to a different class from all his mates and he hates it, can i \
    ask them to change it
    driving up to inverness on friday with three kids in the car where is a good place to break \
    the journey
    spotify wrapped when
    i am learning english and i dont understand when to say since and when to say for, can you \
    tell me with example
    petrol station pump charged me for 41 litres and my tank holds 40, who checks these
    how do i get a replacement birth certificate
    raised 412 pounds at the coffee morning and want to know how to pay it in
    passport photo
    moon phase tonight
    euro exchange rate
    is greys anatomy on disney plus
    red wine stain
    how do i screenshot on a mac
    first date ideas
    keys down the drain outside the house, can see them, cant reach them, magnet doesnt work
    my mother in law has bought a tablet computer and cant make the letters bigger, how do you \
    do it on a lenovo
    gravy lumpy
    black box insurance
    pizza dough
    printer offline
    when is the transfer window closing
    the grout i did last week is coming out in crumbs, i think i mixed it too weak, do i have to \
    start again
    old mini, had it 20 years, now the engine goes into a kind of spasm when its cold and black \
    smoke comes out, is it the carb
    what day is mothers day
    heard you can make a lamp from an old coffee pump dispenser, does anyone have instructions
    had a row with my brother over a lawnmower and now we arent speaking, so silly
    hipster jeans
    need a skip for one day and the council wants 60 pounds for the permit, is it cheaper to get \
    a man with a van
    my partner wants to call her maple, im not keen, what other tree names are there
    baby names
    tide times whitby
    kids tablet fire 7
    i have to do 1500 words on why the cold war started and ive got 300, what else could i put
    what is 15 percent of 240
    blue screen
    how many seasons of casualty are there
    premier inn
    we've got tickets for the cricket at headingley and i dont know if you can take your own \
    sandwiches in
    which tablets are best for watching films in bed
    mot check
    why do leaves go brown
    petrol pump near me
    pear drops
    power of attorney cost
    our toddler has posted toast in the video recorder and now it hums but wont eject the tape \
    of our wedding
    mind map maker
    saw a play in the round and couldnt hear a word from the actors with their backs to us, can \
    we get the money back
    how do i write a cv with no experience
    expecting our third and we are stuck for boys names that go with edith and arthur
    hip roof design
    how much can i take out of a cash machine in one day
    how much are school dinners
    how do i call an emergency plumber
    should i fix my mortgage for two or five years
    whats the difference between jam and marmalade
    what does k2tog mean
    capital of australia
    moved into a flat and the oven is disgusting, the landlord says its my job, is it
    quadratic formula
    my passport has eight months on it and were off to thailand for christmas, will they let me \
    on
    washed a tissue with the black things and theres fluff on everything, how do i get it off
    arsenal score
    why cant i print in black only
    boys names j
    our train was cancelled at crewe and we got home at 2 in the morning, how do i get my money \
    back
    ramadan timetable
    trainspotting soundtrack
    weve had the wifi man out twice and it still drops whenever the microwave is on, is that a \
    thing
    we have a muslim family moving in next door during ramadan, would it be rude to take a cake \
    round
    freeview retune
    lost a good pike at the net on sunday becuase the hooklength snapped, what breaking strain \
    should i use
    how do i bleed the brakes on a bike
    made six jars of strawberry jam last night and went overboard with the sugar, its like \
    toffee, can i boil it up again with more fruit
    how do i get moss out of my lawn
    the burglar alarm box is flashing and giving three beeps every hour since the power cut, i \
    have lost the manual
    i failed my driving test for the third time becuase my leg was shaking on the clutch with \
    nerves, any tips from instructors
    hi we are having a barbecue on saturday for my mums 70th and the forecast keeps changing, is \
    it going to be dry in stockport after 2
    my lad got a telescope and all we can see is a blur that shakes when he touches it, do we \
    need a heavier stand
    my late husband collected stamps and there are eleven albums, who values them honestly
    why is my council tax going up
    rawl plugs
    how do i check if a house has subsidence
    what does the name freya mean
    what was number one when i was born
    how far is gatwick from london
    how do i write a complaint about my broadband
    what does the bible say about forgiveness
    what time is the last train to hull
    how do you castle in chess
    numb linkin park
    how do i fold a fitted sheet
    i downloaded an update to my computer and now the printer does not exist, its right there, \
    what do i press
    im stood at the stop and the app says the bus was here 4 minutes ago, when is the next one \
    to the bus station
    perch rigs
    car crash a1 today
    how do you set an alarm on an alexa
    want to trace the soldier who wrote to my nan from burma, ive a name and a number
    slim fit jeans
    fpl deadline
    our hotel has changed owners and they say they have no record of our booking for four rooms \
    in august
    how do i join the library
    stuck in the water temple in zelda, drained the bottom but cant find the last key, where is \
    it
    im moving in with my partner and i get housing benefit, do i lose it straight away or at the \
    end of the week
    who was king before edward vii
    savings rates
    jam wont set
    we are reading of mice and men and the question is why does george start to run with lennie \
    in the beginning
    hip hop dance class
    i left my umbrella on the tram yesterday it was a present from my late wife, who do i ring \
    for lost property
    rescue dog from romania, six months in, wont walk past the end of the road, any trainers in \
    kent
    leap year
    how hot is the sun
    tone generator
    how do i get rid of the smell in my fridge
    can you freeze cooked mince
    since the retune we have lost channel 5 and everything past 40, the man next door still has \
    it
    my cat has started sleeping in the bath and ignoring her lovely bed, why are they like this
    what do i get a teacher at end of term
    my sister says a muscle car has to be american and my husband says his capri counts, settle \
    it
    do i tip in new york
    who invented the bicycle pump
    my parcel says delivered with a photo of a door that isnt mine, what next
    dosing a fish tank how many ml of conditioner
    what time does asda shut on easter sunday
    toilet keeps running after flush
    i handed my notice in and now theyve offered me more money and i dont know whether to stay
    just got a shiba inu and she screams when you put the harness on, not hurt just dramatic, do \
    they all do it
    how long from leeds to whitby by car
    how often should i walk a labrador
    i missed the second half last night because the power went off, can someone tell me the \
    score in the palace game
    my laptop has started to crash when i open my photographs and says memory could not be read, \
    is it on its way out
    ordered two pairs of curtains and only one has come and the firm wont answer the phone what \
    are my rights
    passed my driving test at 52 this morning and im over the moon just wanted to tell someone
    weather leeds weekend
    do clarks shoes fit true to size
    our bin wasnt emptied because the lid was up an inch, what a joke, can i make them come back
    how do you spell definately
    allotment neighbour says start chillies on boxing day, sounds daft, when do you start yours
    bought a used muscle car off the internet, a 71 charger, and now im told the chassis number \
    doesnt match, what can i do
    what does a plumber charge per hour
    can my boss make me work bank holidays
    how do i withdraw from a university course
    who sings addicted to love
    can i park on a single yellow on sunday
    drop earrings
    headphones only play in one side since my niece sat on them, can they be fixed
    my sister is getting married in a barn in november and theres no heating, what on earth do i \
    wear
    smart meter says i used 9 pounds of electric yesterday and i was out all day, can it be \
    faulty
    my friend is vegan and im cooking for her tuesday, ive never done it, what can i make that \
    isnt lentils
    powerpoint template
    my lad has a cup match sunday morning and the pitch is always waterlogged, how do i find out \
    if its been called off
    drill bits masonry
    got an old church pew from an auction and it wont go round the hall corner, do i saw it or \
    sell it
    wimbledon draw
    who pays for the wedding flowers
    its or it's
    what time does primary shcool finish
    my new glasses shop gave me a voucher for a second pair and it ran out on sunday, will they \
    be funny about it
    i was sat on the beach all day yesterday and it was glorious, no question just happy
    how much does a physio earn
    vertigo hitchcock
    looking for the song they play at the end when all the nurses dance in that advert, its a \
    woman singing
    crochet blanket
    stone tablets moses
    theatre deals
    met someone nice at the dog park and dont know if its a date or a dog walk, how do i find \
    out
    my etsy shop sold a lot this year, at what point do i have to register as a business
    when does the new season of bridgerton drop
    im helping my grandaughter with fractions and they do it completely different to us, what is \
    a bar model
    mario kart unlocks
    when does hurricane season end
    irish girl names
    can i take a full size bottle of shampoo if it goes in the case, my friend says no but i \
    think she is thinking of hand luggage
    is it hot in tenerife in febuary
    what can i use instead of buttermilk
    how to make a drink with aperol
    my watch strap snapped and the jeweller has shut down, who mends them now
    how to stop a cake sinking in the middle
    heart of midlothian
    patch jeans knee
    what age do kids start school in scotland
    fractions homework
    does my car insurance cover a hire car
    how much chlorine do i dose in a lay z spa
    clocks go back
    ive an interview at the council on thursday and its my first for 22 years, what do they ask \
    these days
    drip irrigation
    landlord deposit
    banana bread
    what is there to do in bath when it rains
    why does my tap bang when i turn it off
    how do i freeze the top row in excel
    when did the berlin wall come down
    duolingo streak
    how much is a tv licence now
    times tables
    hosptial parking cost
    tyre keeps going down overnight but they say there is no nail in it and ive pumped it up \
    every day this week
    what eats my lettuces at night
    crossword answer
    theres a brown patch spreading on the bedroom ceiling under the water tank, do i ring a \
    roofer or a plumber first
    is the market open on tuesdays still, i want to get some fat quarters and see the cheese man
    withdrawal limit monzo
    oasis reunion dates
    my daughter asked me where the wind starts and i didnt know what to tell her
    how many units in a bottle of prosecco for a party of 12
    lawn feed
    is it going to rain on saturday in manchester
    post office times
    double glazing has misted inside, fitted 2016, guarantee ran out in march, typical
    fishing licence
    can i drive an automatic on a manual lisence
    i want to write to my mp about the closing of our library, does an email count or is a \
    letter better
    why is my smoke alarm chirping at 3am
    my crochet hat keeps coming out like a cone, am i not increasing enough or is the hook wrong
    trying to clean burnt milk off a ceramic hob without scratching, been at it an hour
    weve a plum tree thats gone mad this year and the freezer is full, whats a good chutney that \
    keeps
    my coffee is weak what grind should i use
    i collect tea towels from every place weve been and im missing rutland, anyone passing
    theres a mural in the hospital corridor of a canal and my uncle painted it, who do i ask for \
    a print
    what is a good interest rate now
    my jeans dont fit round the calf what brand is wider
    new to bradford, where is good for a proper biryani that isnt too far from the station
    what is lent about
    got a quote for 900 pounds to insure a fiesta and im 44 with no claims, what have i done \
    wrong
    how do magnets work
    gifts for dad
    can i get legal aid for divorce
    today the swifts came back, the same day as last year, thought somebody would like to know
    i am taking a camper to brittany, do i need those stickers and a breathalyser kit any more
    when was the nhs founded year 9 history
    shaky camera fix
    dog names
    my case came off the carousel with a wheel missing, how long have i got to claim
    how should a suit jacket fit on the shoulders
    drip tray bbq
    wanted to leave a review for the taxi driver who waited with my nan till her bus came, his \
    name was imran
    i am godmother for the first time and not very religious, what do i have to say in the \
    church
    drone flew off over the woods and the battery has run out by now, will it have come down \
    safe
    alarm clock
    do i need a lisence to fish in the sea
    """
}
