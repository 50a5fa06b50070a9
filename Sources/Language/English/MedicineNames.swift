/// Names of medicines, one word each: a question about a medicine that a guide does not have is not
/// answered from that guide.
///
/// Sources: RxNorm, current prescribable content of October 2025, and the drug pages of MedlinePlus,
/// both of the U.S. National Library of Medicine (public domain); further names from the package
/// drug-named-entity-recognition 2.0.9 (MIT licence). Ordinary English words are taken out.
enum MedicineNames {
  /// In the order of their bytes, so that one is found without reading them all.
  static let sorted: StaticString = """
    abacavir abaloparatide abatacept abdp abecma abelcet abemaciclib abilify abiraterona
    abiraterone abitrexate abobotulinumtoxina abomacetin abpc abramycin abraxane abreva
    abrocitinib abromine abrysvo absorbine absorica abstral acalabrutinib acalabrutinibum acamol
    acamprosate acamprosato acamprosatum acamprostate acanya acarbosa acarbose acarbosum accolate
    accrufer accuneb accupril accurbron accuretic accutane acebraus acebutolol acebutololum acemuc
    acenol aceon acephen acetabs acetaco acetadiazol acetadote acetadryl acetamidophenol
    acetaminophen acetazolam acetazolamid acetazolamida acetazolamide acetazolamidum
    acetilcisteina acetobutolol acetominophen acetopt acetosulfamine acetyladriamycin
    acetylcysteine acetylcysteinum acetylin acetylsalicylate acetysal acetyst achromycin acic
    aciclobeta aciclostad aciclovir aciclovirum acidinpepsin acidol acifur aciphex acitretin
    acitretina acitretine acitretinum acivir aclidinio aclidinium aclin acnevir acnomel acovil
    acrivastina acrivastine actamin actd actemra acthar acthib acticin acticlate actigall
    actimmune actimoxi actinomycin actiq actira activice activir actoferon actonel actos actrapid
    actron acular acupan acuprin acuvail acycloguanosine acyclovir acylpyrin aczone adacel
    adaferin adakveo adalat adalimumab adamantylamine adapalene adapaleno adapalenum adaquin
    adasuve adbry adcetris adcirca adcortyl addaprin adderall addyi adefovir adefovirum adekin
    adempas adhansia adipexp adipine adlarity adlyxin admelog admon adofen adolonta adoxa
    adrenaclick adriablastin adriablastine adriamycin adriblastin adriblastina adriblastine
    adrimedac adrucil adstiladrin adthyza aduhelm adumbran advagraf advair advate advil adynovate
    aemcolo aequamen aerobec aerobid aerobin aerodiol aerolate aeromax aerospan aethosuximide
    afatinib afatinibum afeditab afinitor aflibercept afluria afrezza afrin afrinol afstyla aftate
    aftera afterpill afutuzumab agamree agapurin agaroletten aggrastat agistam agit agolutin
    agopton agrylin agyrax ahprbp aimovig airbron airduo airsupra ajan ajovy akamin akbeta akeega
    aklief aknemin aknosan akovaz akpentolate akpro akrolutin akten akurza akynzeo akzol alagesic
    alamag alavert alaway albendazol albendazole albendazolum albendoral albenza albetol
    albiglutida albiglutide albucid albuterol alcaftadina alcaftadine alcaftadinum alcaine
    alcinonide alcoolbenzylique alcophobin alcortin alcover aldactazide aldactone aldara aldecin
    aldesleukin aldesleukina aldinamide aldizem aldocumar aldomet aldoril aldurazyme alecensa
    alectinib alendronate alepam alerlisin alertec alesion alevazol aleve alfacid alfamedin
    alfuzosin alfuzosina alfuzosine alfuzosinum algotropyl alhemo alimta alinia aliqopa alirocumab
    aliskiren aliskireno alitretinoin alitretinoinum alkapamid alkeran alkergot alkindi alkums
    allday allegra allegron allelock allerclear allerdryl allergodil allermax allernaze alli
    allohexal allohexan alloprin allopurin allopurinol allopurinolum allorin allpargin allural
    allzital almacone almora almotriptan alocane alocril alodox alogliptin alogliptina alogliptine
    alogliptinum alomide aloprim alopurinol alora alosetron alotec aloxi aloxiprimum alpelisib
    alphagan alphamethyldopa alphanate alphatrex alprazolam alprazolan alprolix alprox alramucil
    alrex alrheumat alrheumum alsuma altabax altacaine altace altafluor altalube altamist altazine
    alternagel altinac altocor altoprev altracin altramet altreno altretamin altretamina
    altretamine altretaminum altruline alunbrig alupent aluvea alvaiz alveolex alvesco alvimopan
    alyftrek alyglo alymsys alyq amadacycline amadol aman amanta amantadina amantadine amantadinum
    amantahciazu amantasulfateazu amantidine amaryl amatine ambien ambisome ambochlorin amboclorin
    ambrisentan amca amcha amchafibrin amcill ameluz amerge americaine amethopterin ametycine
    amfebutamone amfepramon amfepramone amfepramonum amfetamina amfetamine amfetaminum amfexa
    amgevita amias amicar amidal amidate amidronate amifostina amifostine amifostinum amikacin
    amikacina amikacine amikacinum amikafur amikalem amikayect amikin amiklin amiloberag amilorid
    amilorida amiloride amiloridum amimetilina aminazine amineurin aminoadamantane aminofilina
    aminoform aminophyllin aminophylline aminophyllinum amiobeta amiodarex amiodarona amiodarone
    amiodaronum amiohexal amipramidin amipramidine amitid amitiza amitrip amitriptilina
    amitriptylin amitriptyline amitriptylinum amitrol amivalex amixx amizepine amjevita amlactin
    amlexanox amlexanoxo amlexanoxum amlobenz amlodipine amlodipino amlodipinum amlodis amlor
    ammonul amnesteem amnestrogen amosene amox amoxanox amoxapin amoxapina amoxapine amoxapinum
    amoxepine amoxicilina amoxicillin amoxicilline amoxicillinum amoxil amoxycillin amphadase
    amphenicol amphenicols amphetamine amphocil amphotericin ampicilina ampicillin ampicilline
    ampicillinum ampyra amrix amsic amtagvi amudane amukin amuno amvaz amvisc amvuttra amyloride
    amzeeq anabar anacaine anacin anafranil anagrelida anagrelide anagrelidum anakinra anaprilin
    anapriline anaprox anapsique anascorp anasept anaspaz anastrozol anastrozole anatrast anavar
    anavip anbesol ancef ancobon andazol andembry andexxa androderm androgel andropatch androtop
    anecream anectine anfepramona angiomax angionorm anjeso anktiva annovera anolor anorex anoro
    ansaid ansamicin ansamycin ansatipin ansatipine antabus antabuse antagonil antalon antara
    antaxone antegren antelepsin antepsin antergan anthim anticholium anticol antisacer
    antistenocardin antivert anturan anturane anvitoff anzemet anzupgo aotal apacef apadaz apaetp
    apalutamide apap apatef apaurin apexicon aphexda aphthasol apidra apimid apixaban apixabanum
    aplenzin aplex aplisol apoacebutolol apoacetazolamide apobaclofen apocard apocillin
    apodiflunisal apodoxepin apoflutamide apogemfibrozil apokinon apokyn apolabetalol
    apolevobunolol apomorfina apomorphin apomorphine aponabumetone aponal apothioridazine
    apotrifluoperazine apotrihex apotrimip apovent appearex appg apraclonidina apraclonidine
    apraclonidinum apremilast apremilastum aprepitant aprepitantum apresoline apressin apressoline
    apretude aprinox apriso aprovel aptensio aptiom aptivus apulonga apurin aqneursa aquachloral
    aquafresh aquaphor aquaphyllin aquatensen arabinosylcytosine aracytidine aracytine arakoda
    aralen aranesp aranest aratac aratoin arava arazlo arbli arcalyst arcapta arcet ardinex
    arechine aredia aremis arequin arestin arexvy arformoterol aricept arikayce arimidex
    aripiprazol aripiprazole aripiprazolum aristada aristocort aristogel arixtra armodafinil
    armodafinilo armodafinilum armonair armophylline armour arnuity aromasin aropax arranon artane
    arthraxan arthrobid arthrocine arthrotec articadent artiss artosin arubendol arymo arythmol
    arzerra arzimol asacol asacolon ascarel asceniv asciminib asclera ascocortonyl ascolitin
    ascomp ascriptin asenapina asenapine asendin asendis asmanex asparlas aspaveli aspercreme
    aspidrox aspirin aspirina aspirtab aspruzyo astagraf astelin asthmanefrin asthmoprotect
    astmopent astramorph astringyn astudal asulfidine atacand atarax atazanavir atazanavirum
    atenolol atenololum atezolizumab atgam athyromazole atisuril ativan atlizumab atogepant
    atomoxetina atomoxetine atorvastatin atorvastatina atorvastatine atorvastatinum atosil
    atovacuona atovaquone atra atralin atridox atripla atrofen atropen atropin atropina atropine
    atropinol atropinum atrovent attentin atysmal atzumi aubagio aucatzyl audenz augmentin augtyro
    auranofin auranofina auranofine auranofinum aurlumyn auryxia ausgem austedo auvelity avaclyr
    avagard avage availnex avalide avalox avanafil avanafilo avandia avapritinib avapro avar
    avastin avatrombopag aveed avelox avelumab aventyl avgemsi avidoxy avirax avita avlocardyl
    avlosulfone avoca avodart avonex avsola avtozma avycaz avzivi axert axid axiron axitinib
    axitinibum axsain axtle axura aygestin ayvakit ayvakyt azacitidina azacitidine azacitidinum
    azactam azacytidine azadose azamun azasan azathioprine azathioprinum azatioprina azedra
    azelastina azelastine azelastinum azelex azidothymidine azilect azilsartan azilva azithromycin
    azithromycine azithromycinum azitrocin azitromicina azmiro azodine azogesic azol azonatural
    azopt azopyrin azor azostandard azothioprine azstarys azthreonam aztreonam aztreonamum
    azubronchin azulfadine azulfidine azythromycin babybig baciguent bacitin bacitracin
    bacitracina backprin baclofen baclofeno baclofenum baclophen baclospas bactine bactocill
    bactoshield bactrim bactroban bafiertam balfaxar balmex balnetar balsalazida balsalazide
    balsalazidum balversa bamalite bamlanivimab banan banophen bantenol banworm banzel baqsimi
    baraclude baricitinib baridium barosperse barstatin basaglar basiliximab batrafen bavencio
    baxarytmon baxdela baza bazedoxifene bcnu becaplermin beclamet beclazone beclocort becloforte
    beclomet beclometasone beclomethasone beclorhinol becloturmant beclovent becodisk becodisks
    beconase becotide bedaquilina bedaquiline bedaquilinum beelith beforal beizray belatacept
    belbuca beleodaq belimumab belinostat belkyra belrapzo belsomra belumosudil belustine belviq
    belzutifan benadryl benaxima benaxona benazepril benazeprilum bencelin bencidamina
    bendamustina bendamustine bendapar bendeka bendrofluazide bendroflumethiazid
    bendroflumetiazida benecid benefiber benefix benemid benemycin benepali benhydramin benicar
    benlysta benoxinate benphothiamine benralizumab bensal bensylate bentalol bentoquatam bentyl
    bentylol benuryl benylin benzac benzaclin benzagel benzalalcohol benzalkonium benzamycin
    benzatropina benzatropine benzatropinum benzedrex benzefoam benzenecarbinol benzenemethanol
    benzepro benzetacil benzethonium benzgalantamine benzhexol benzhydramine benzhydrocodone
    benzidamine benzide benzindamine benznidazol benznidazole benznidazolum benzoate benzocaine
    benzodent benzonatat benzonatate benzonatato benzonatatum benzononatine benzphetamine
    benztropine benzydamine benzydaminum benzylalkohol beovu bepio bepotastina bepotastine bepreve
    beqvez beractant berdazimer berinert berkozide beromycin berotralstat berubigen beser
    besifloxacin besitran besivance besponsa besremi betaderm betadexamethasone betadine betadren
    betaferon betagan betahistina betahistine betahistinum betaine betaloc betalok betametasona
    betamethasone betamethasonum betanis betapace betapen betapressin betasept betaserc betaseron
    betavert betaxolol betaxololum bethanechol bethanecol bethkis betimol betmiga betoptic
    betoptima betrixaban bevacizumab bevespi bevyxxa bexagliflozin bexaroten bexarotene bexaroteno
    bexarotenum bexsero beyfortus bezlotoxumab biaxin bicalutamida bicalutamide bicalutamidum
    bicarsim bicillin biclin biclora bicnu bicol bictegravir bidex bidil bidocef bifera biferarx
    bijuva bikalm biklin biktarvy bildyos bilprevda biltricide bilutac bimatoprost bimatoprostum
    bimekizumab bimzelx binimetinib binora binosto biocarbazine biocoryl biodalgic biofreeze
    biokanol biolon biomet bionect biopten biore biorphen bioshik biosint biothrax biotidin biotin
    biotussin biquinate bisacodilo bisacodyl bisacodyle bisacodylum bisalax bismarex bismusal
    bisoprolol bisoprololum bivalirudin bivigam bizengri bkemv bladuril blanoxan bleminol blemix
    blenoxane blenrep bleocell bleocin bleogin bleolem bleomicin bleomicina bleomycin bleomycine
    bleomycins bleomycinum bleph blephamide blinatumomab blincyto blocadren bloxiverz blujepa
    bocatriol boceprevir bolutol bomyntra bonamine bonine boniva bonjesta bonsity boostrix
    boroleum bortezomib boruzu bosentan bosentanum bosulif bosutinib botox braftovi brainal
    brandiazin braxan brazaves breezee brekiya bremelanotida bremelanotide bremelanotidum
    brensocatib brentan brentuximab brenzavvy breo breonesin brethaire brethine bretylium
    brevibloc brevicilina brevital brexafemme brexanolone brexpiprazole breyanzi breyna breztri
    bricanyl bridion brigatinib brilinta brilique brimonidina brimonidine brimonidinum
    brincidofovir brineura brinsupri brintellix brinzolamida brinzolamide brionil brisdelle
    brisoral bristacol britaject briumvi brivaracetam brivazen briviact brixadi brodalumab
    brolucizumab bromday bromelains bromfenac bromfenaco bromfenacum bromfeniramina bromocriptin
    bromocriptina bromocriptine bromocriptinum bromocryptin bromocryptine bromoergocriptine
    bromoergocryptine brompheniramin brompheniramine brompheniraminum bromsite bromuc bronchitol
    bronchocort bronchofips broncholysin bronchoparat bronchoril broncoclar bronkaid bronkodyl
    bronkometer brontex brovana brufen brukinsa brulamycin bruselix bryhali brynovin bucalsep
    bucapsol budeprion budesonide budnj buffex bumedyl bumetanida bumetanide bumetanidum
    bumethanide bumex bunavail bupap buphenyl bupivacaine buprenex buprenophine buprenorfina
    buprenorphine buprenorphinum buprex bupropion burinex burosumab buscopan buspar buspiron
    buspirona buspirone buspironum busulfan busulfano busulfanum busulfex busulphan butabarb
    butabarbital butalbital butaliret butalitab butamben butenafine buticaps butisol butoconazol
    butoconazole butoconazolum butorfanol butorphanol butorphanolum butrans bydureon byetta byfavo
    bylvay bynfezia byooviz bystolic byvalson cabaser cabaseril cabazitaxel cabazitaxelum cabenuva
    cabergolina cabergoline cabergolinum cablivi cabometyx cabotegravir cabozantinib cabtreo
    caelyx cafatine cafcit cafda cafergot caffeine calaclear caladryl calagel calagesic calamine
    calan calcet calcid calcidiol calcidol calcifediol calcifediolum calcijex calcimar
    calcipotriene calcipotriol calcitrene calcitriol calcitriolum calciumcarbonat caldecort
    calderol caldesene caldolor calfactant calgonate calmol calmoseptine calnit calphron calpol
    calprofen calprotect calquence caltrate calutex camcevi camila campath camphor campral
    camptosar camzyos canagliflozin canagliflozina canakinumab canasa cancidas candesartan
    canesten cangrelor cannabidiol cantharidin capacet capastat capazine capecitabin capecitabina
    capecitabine capecitabinum capex capivasertib caplacizumab caplenal caplyta capmatinib capoten
    capozide capralense capramol caprelsa capreomycin caproamin caprocid caprolest capronor
    capsaicin capsaicina capsaicine capsidol capsin captopril captoprilum captopryl capurate
    capvaxive capzasin carac carafate carasel carbachol carbafos carbaglu carbamazepen
    carbamazepin carbamazepina carbamazepine carbamazepinum carbatrol carbazepin carbetapentane
    carbidopa carbimazol carbimazole carbimazolo carbimazolum carbinazole carbinoxamine carbocaine
    carbocisteine carbocysteine carbofos carbophos carboplatin carboplatine carboplatino
    carboprost carboxymethylcellulose carboxyterfenadine cardene cardicor cardil cardioquin
    cardioxan cardioxane cardizem cardoxin cardular cardura carduran carfilzomib cariprazine
    carisoma carisoprodate carisoprodol carisoprodolo carisoprodolum carmol carmustina carmustine
    carmustinum carnitor carospir carpine carteolol cartia carvedilol carvedilolum carvykti
    caryolysine casgevy casimersen casodex caspofungin caspofungina cassadan cataflam catapres
    catapresan catapressan caverject cayston cbdca ccnu cddp cebutid cecenu ceclor cecon cedaprin
    cedax cedazuridine ceenu cefaclor cefaclorum cefadroxil cefadroxilo cefadroxilum cefalexin
    cefalexina cefalexinum cefamedin cefamezin cefamezine cefatriaxone cefaxona cefazolin
    cefazolina cefazoline cefazolinum cefdinir cefdinirum cefditoren cefditoreno cefepim cefepima
    cefepime cefepimum cefiderocol cefixim cefixima cefixime cefiximum cefotan cefotaxim
    cefotaxima cefotaxime cefotaximum cefotetan cefotetanum cefoxitin cefoxitina cefoxitine
    cefoxitinum cefpodoxima cefpodoxime cefpodoximum cefprozil cefprozilo cefprozilum cefradil
    ceftaroline ceftazidim ceftazidima ceftazidime ceftazidimum ceftibuten ceftibutene ceftibuteno
    ceftibutenum ceftin ceftobiprole ceftolozane ceftotan ceftoxitin ceftrex ceftriaxon
    ceftriaxona ceftriaxone ceftriaxonum cefuroxim cefuroxima cefuroxime cefuroximo cefuroximum
    cefzil celebrex celecoxib celecoxibum celeston celestona celestone celexa cellblastin cellcept
    cellcristin cellestoderm cellidrin celltop cellugel celontin celupan cemiplimab cenegermin
    cenobamate cenobamato cenobamatum centany centedrin centramina centyl cepacilina cepacol
    cephaclor cephadroxil cephadroxyl cephalexin cephamezine cephazolidin cephazolin cephazoline
    cephotaxim cephotaxime cephoxitin cephuroxime ceporexine ceprotin cequa cera ceraxon cerazet
    cerdelga cerebramed cerebrovase cerebyx cerespan cerezyme ceritinib ceritinibum cerliponase
    certican certolizumab cerubidine cerucal cervarix cervidil cesamet cesol cetacaine cetalerg
    cetamide ceterifug cetiderm cetidura cetilich cetimil cetirigamma cetirizin cetirizina
    cetirizine cetirizinum cetirlan cetraxal cetrorelix cetrotide cetuximab cetuximabum
    cetylpyridinium cevimelina cevimeline cevimelinum cfdn champix chantix chemet chenodal
    chenodeoxycholate cheratussin chibret chiclida chimax chingamin chinidin chinidinum chinin
    chinine chininum chinoform chinofungin chirhostim chloditan chlodithane chlofazoline
    chlolincocin chlomipramine chlophazolin chlophedianol chloradiazepoxide chloralhydrat
    chlorambucil chloraminophen chloraminophene chloramiphene chloramphenicol chloramphenicolum
    chloraprep chloraquine chloraseptic chlorazine chlorbutin chlorcyclizine chlordelazine
    chlordiazepoxide chlordiazepoxidum chlorethazine chlorhexidin chlorhexidine chlorhexidinum
    chlorimipramine chlorisept chlorlincocin chlormeprazine chlormethine chlormethinum
    chlornitromycin chlorochin chlorocid chloroiodoquin chloroiodoquine chloropernazine
    chloroprocaine chloroquina chloroquine chloroquinium chloroquinum chlorostat chlorothiazid
    chlorothiazide chlorothiazidum chloroxylenol chlorphed chlorphenamin chlorphenamine
    chlorphenaminum chlorpheniramine chlorpheniraminum chlorphthalidolone chlorpiprazine chlorpro
    chlorpromazine chlorpromazinum chlorpropamid chlorpropamide chlorpropamidum chlortalidone
    chlortalidonum chlorthalidone chlorthiazide chlorzoxane chlorzoxazon chlorzoxazona
    chlorzoxazone chlorzoxazonum chlotride chlozepid cholac cholbam cholecalciferol choline chooz
    chromelin chronopil chymotrypsin cialis cianocobalamina cibinqo ciclesonida ciclesonide
    ciclizina ciclobenzaprina ciclodan cicloferon ciclofosfamida ciclofosfamide ciclopentolato
    ciclopirox ciclopiroxolamine ciclopiroxum ciclosporin ciclosporina ciclosporine ciclosporinum
    cidaflex cidala cidaleaze cidofovir cidofovirum cilastatin cilgavimab ciloprost cilostazol
    cilostazole cilostazolum ciloxan cilpen cimduo cimerli cimetidin cimetidina cimetidine
    cimetidinum cimzia cinacalcet cinarizina cinarizine cinna cinnarizine cinnarizinum cinnipirine
    cinqair cinryze cinu cinvanti cipralex ciprinol cipro ciprodex ciprofloxacin ciprofloxacine
    ciprofloxacino ciprofloxacinum ciproheptadina circadin circanol cisaken cisaprid cisaprida
    cisapride cisapridum cisatracurium cisplatin cisplatino cisticid citalopram citalopramum
    citanest citarabina citicoline citomid citroma citrucel citrulline cladribina cladribine
    cladribinum claforan clamoxyl claratyne claravis clarinex clarispray clarithromycin
    clarithromycina clarithromycine clarithromycinum claritin claritromicina clarityn clarium
    clarus clascoterone claversal clavigrenin clavulanate cldado clearasil clearcanal clearlax
    clearplex clearskin clemastina clemastine clemastinum clemasz clemsza clenafin clenia clenpiq
    cleocin clesrovimab clevidipine cleviprex clexane clidinium climara clinacin clindacin
    clindagel clindamax clindamicina clindamycin clindamycine clindamycinum clindesse clindex
    clinidine clinolipid clinoril clioquinol clioquinolum clobazam clobazamum clobetasol
    clobetasona clobetasone clobex clocortolone clodan cloderm clofarabin clofarabina clofarabine
    clofarabinum clofarex clofelin clofen clofenazon clofenil clofezone clolar clomid clomide
    clomifen clomifene clomifeno clomifenum clomiphene clomipramina clomipramine clomipraminum
    clonazepam clonazepamum clonidin clonidina clonidine clonidinum clonorax clont clopheline
    clopidogrel clopidogrelum clopoxide clopra clorambucilo cloramfenicol cloramin cloranfenicol
    clorazepate cloresidina clorfenamina clorfeniramina clorhexidina clormetina cloroquina
    clorotekal clorotiazida clorpres clorpromazina clorpropamid clorpropamida clortalidona
    clorzoxazona clorzoxazone clostilbegit clotrimazol clotrimazole clotrimazolum clovique
    cloxazepine clozapin clozapina clozapine clozapinum clozaril coagadex coartem cobamamide
    cobavite cobenfy cobicistat cobimetinib cocaine codein codeine codeinum codinovo codotussyl
    cogentin cogentinol colace colazal colchicin colchicina colchicine colchicinum colcrys
    colecalciferol colesevelam colestid colestipol colestipolum colfarit colgate colicon
    colistimethate colistin collagen collagenase colprep columvi colyte combigan combipatch
    combivent combivir combogesic cometriq comirnaty compazine complera compro comtan concentraid
    conceplan conceptrol concerta conchinin concizumab concor condylox conexxence congescor
    conivaptan conjupri conquinine conrx consensi constantt constulose contimit contomin
    contraflam contragesic contramal contrave controlip convulsofin conzip copal copanlisib
    copaxone copegus copiktra coracten corbionax cordarex cordarone cordilox cordipin cordipine
    cordran coreg corgard corifact corinfar corlanor cormax cornsilk coropres cortaid cortan
    cortancyl cortef cortenema corticool corticotropin cortidex cortifair cortifoam cortisol
    cortisone cortisporin cortizone cortril cortrophin corvert cosamin cosela cosentyx cosibelimab
    coslan cosmegen cosopt cotazyme cotellic cotempla coumadin coumadine coumafene covaryx covera
    coviracil coxanto cozaar creatine crenessity creomulsion creon cresemba crestor cresylate
    crexont crinecerfont crinone crisaborole crisantaspase crisinor crisomet crixivan
    crizanlizumab crizotinib crizotinibum crofab crofelemer crolom cromolyn crotamiton crotan
    crovalimab crysvita csaneoral ctexli cubicin cupramine cuprenil cuprimine curae curantil
    curantyl curatil curatin curban curcumin curosurf cusiviral cutaquig cutar cutason cutivate
    cuvitru cuvposa cuvrior cuxafenon cyanocobalamin cyanocobalamine cyanocobalaminum cyanokit
    cyclizine cyclizinum cyclobenzaprine cyclobenzaprinum cyclodol cyclogyl cyclomen cyclomin
    cyclomydril cyclopentolate cyclopentolatum cyclophosphamid cyclophosphamide cyclophosphamidum
    cyclophosphane cyclopirox cyclopyroxolamine cycloserine cycloset cyclosporin cyclosporine
    cycrin cyfendus cyklokapron cylate cyltezo cymbalta cyproheptadin cyproheptadine
    cyproheptadinum cyramza cystadane cystadrops cystagon cystamucil cystaran cysteamine cysteine
    cystex cysticide cytamid cytarabine cytarabinum cythion cytogam cytomel cytonal cytophosphan
    cytophosphane cytosar cytospaz cytotec cytovene cytoxan dabigatran dabrafenib dacarbazin
    dacarbazina dacarbazine dacarbazinum daclatasvir dacliximab daclizumab dacogen dacomitinib
    dacomitinibum dacortin dactarin dactinomicina dactinomycin dactinomycine dactinomycinum dadps
    dagan daklinza dala dalacin dalbavancin dalbavancina dalcaine dalfampridine daliresp dalmadorm
    dalmane dalparan dalteparin dalvance damilen danamep danatrol danazant danazol danazolum
    dandrex danicopan danizol danocrine danol danoprox danoval dantrium dantrolene dantroleno
    dantrolenum danyelza danziten daonil dapagliflozin dapagliflozina dapaz dapiprazole
    daprodustat dapsona dapsone dapsonum daptacel daptomicina daptomycin daptomycine daptomycinum
    dapzura daraprim daratumumab darbepoetin daridorexant darifenacin darifenacina darifenacinum
    darob darolutamide dartisla darunavir darunavirum darzalex dasabuvir dasatinib dasatinibum
    dasiglucagon dasuen datril datroway daturin daturine daunoblastin daunoblastine daunomycin
    daunorubicin daunorubicina daunorubicine daunorubicinum daunoxome daurismo daxas daxxify
    daybue dayhist daypro dayrun daytrana dayvigo dazidox ddavp ddino debacterol debecillin debrox
    decadron decaject decameth decara decaspray decitabina decitabine declomycin decortin
    decortisyl decostriol decrelip dedrogyl defactinib defencath deferasirox deferasiroxum
    deferiprona deferiprone deferipronum deferoxamine defibrotide defitelio deflazacort degarelix
    dehydrocortisone delafloxacin delavirdin delavirdina delavirdine delavirdinum delestrogen
    delgamer delgocitinib delstrigo delsym deltacortril deltasone deltastab delzicol demadex
    demeclociclina demeclocycline demeclocyclinum demerol demethylimipramine demolox demser
    denavir dendrid dengvaxia denileukin denosumab dentagel dentomycin deoxycholate
    deoxycoformycin deoxydexamethasone deoxyephedrine deoxyfluorouridine deoxymethasone depakene
    depakine depakote depen depocyt deprax deprenalin deprenil deprenyl deprilept deptran derifil
    dermacerin dermacin dermacort dermafix dermafungal dermagran dermalid dermalog dermalzone
    dermamycin dermaphor dermasarra dermasil dermasorb dermatop dermazene dermazin dermazinc
    dermotic dermovate desamfetamina deschlorobiomycin descovy desenex desferal desflurane desidox
    desiflu desipramin desipramina desipramine desipraminum desirudin desitin desitrend
    desitriptyline desloratadina desloratadine desmethylloxapin desmethylloxapine desmopresina
    desmopressin desmopressine desmopressinum desocort desogestrel desonate desone desonida
    desonide desonidum desowen desoxi desoximetason desoximetasona desoximetasone desoximetasonum
    desoxyephedrine desoxymetasone desoxymethasone desoxyn desoxynorephedrin desoxynorephedrine
    desquam desrx desvenlafaxina desvenlafaxine desyrel detreomycin detrol deucravacitinib
    deuruxolitinib deutetrabenazine deutivacaftor devrom dexacidin dexair dexambutol dexametasona
    dexamethasone dexamethasonum dexamfetamina dexamfetamine dexamfetaminum dexampex
    dexamphetamine dexanfetamina dexasone dexbrompheniramine dexchlorpheniramine dexedrine
    dexilant dexlansoprazole dexmedetomidine dexmethylphenidate dexmetilfenidato dexpak
    dexpanthenol dexpropranolol dexrabeprazole dexrazoxan dexrazoxane dexrazoxano dexrazoxanum
    dextenza dextroamphetamine dextromethorfan dextromethorphan dextromethorphanum dextrometorfano
    dextrorazoxane dextrostat dexverapamil dexverapamilo dexverapamilum dexycu dfba dfmo dhad dhaq
    dhivy diabeta diabetol diabinese diabrezide diacarb diacomit diadresonf diaglyk diaikron
    diamicron diamidine diamode diamox dianhydrosorbitol diaphenylsulfone diastat diatracin diaval
    diazemuls diazepam diazoxide dibencycladine dibent dibenylene dibenyline dibenziran dibenzylin
    dibenzyline dibenzyran diblocin dibucaine dichlofenal dichloralphenazone dichloroxacillin
    dichlorphenamide dichlothiazide dicicloverina diclegis diclocil diclofenac diclofenaco
    diclofenacum diclomin diclophenac dicloxaciclin dicloxacilina dicloxacillin dicloxacillina
    dicloxacilline dicloxacillinum dicloxacycline dicloxsig dicodid dicrofenac dicupral
    dicyclomine dicycloverin dicycloverine dicycloverinum didanosina didanosine didanosinum
    dideoxyinosine didronel dienestrol dienogest diethylcathinone diethylpropion dietilretard
    difelikefalin difenhidramina difenin difenossilato difenoxilato difenoxin differin differine
    difflam dificid dificlir difimicin diflorasona diflorasone diflorasonum diflucan difluconazole
    diflunisal diflunisalum difluprednate digacin digex digezanol digifab digitek digoregen
    digossina digox digoxin digoxina digoxine digoxinum dihexazin dihidroergotamina dihydan
    dihydergot dihydrocodeine dihydrocodeinone dihydroergotamin dihydroergotamine
    dihydroergotaminum dihydroergotoxin dihydroergotoxine dihydromorfinon dihydromorphinone
    dihydrone dihydroxyacetone dihydroxycodeinone dihytamin diidroergotamina diisopyramide dilacor
    dilacort dilanacin dilantin dilatrate dilatrend dilaudid dilevalol dilren dilt diltiazem
    diltiazemum diltzac dilzem dimedrol dimenhidrinato dimenhydrinate dimenhydrinatum dimercaprol
    dimetane dimetapp dimethicone dimethylbiguanid dimethylcysteine dimethylfumarat
    dimethylfumarate dimitronal dimorphone dinarkon dinoproston dinoprostona dinoprostone
    dinoprostonum dinutuximab diocto diosmin diovan dipentum diphedryl diphenadryl diphenhist
    diphenhydramine diphenhydraminum diphenoxylate diphenoxylatum diphenylhydantoin
    diphenylhydramin diphenylhydramine diphenylin diphergan dipiridamol dipivefrin dipivefrina
    dipivefrine dipivefrinum diprazin diprivan diprolene dipyramidole dipyridamine dipyridamole
    dipyridamolum dipyudamine disalcid discovisc disipal diskets disomer disopiramida disopyramide
    disopyramidum disorat dispermox dispril distaph disthelm disulfiram disulone ditropan
    ditterolina diulo diuramide diuresal diuril divalproex divigel dixarit dmct dmctc dmohpo dnase
    doans dobrofen dobutamine docefrez docetaxel docetaxol dociton docivyx doconexent
    docosahexaenoate docosanol doculase docusate docusol dodex dofetilida dofetilide dofetilidum
    dojolvi dolantin dolargan dolasetron dolasetronum dolcontral dolin dolipol dolmar dolobid
    dolobis dolocid dolophine dolorex dolosal dolsin dolutegravir domeboro domepezil domidon
    domperidon domperidona domperidone domperidonum donanemab donepezil donepezilo donepezilum
    doneurin donislecel donix donnatal dopaflex dopamet dopamine dopar dopareel dopegit dopegyt
    dopergit dopram dops doptelet doral doravirine doravirinum dordaviprone doribax doripenem
    dormicum dormin dormodor doryx dorzolamid dorzolamida dorzolamide dorzolamidum dossilamina
    dostarlimab dostinex dosulepin dosulepina dosulepinum dotatate dothiepin dotti dovato dovonex
    dovprela doxacor doxadura doxagamma doxamax doxapram doxatensa doxauro doxazomerck doxazosin
    doxazosina doxazosine doxazosinum doxepia doxepin doxepina doxepinum doxercalciferol
    doxercalciferolum doxiciclina doxil doxilamina doxilminio doxolem doxorubicin doxorubicina
    doxorubicine doxorubicinum doxotec doxy doxychel doxycyclin doxycycline doxycyclinum
    doxylamine doxylaminum dramamine drenural driminate drisdol dristan drizalma drogenil
    dronabinol dronabinolum droncit dronedarona dronedarone drontsit droperidol drospirenone
    droxia droxidopa dsuvia dtic duaklir duavee duetact duexis dukoral dulaglutida dulaglutide
    dulcolax dulera duloxetina duloxetine dumirox duobrii duodote duofem duofilm duoneb duopa
    duoplant duphalac dupilumab dupixent durabronchal duraclon durafenat duraflor duragesic
    duralozam duramorph duraprep duraquin durazolam durezol duricef durlobactam durogesic durolane
    durolax duromine durrax durvalumab durysta dutasterida dutasteride duvadilan duvelisib duvoid
    duvyzat duzallo dvert dvorah dyazide dycill dyclonine dyclopro dymista dynacil dynacin
    dynacirc dynapen dyneric dypyridamol dyrenium dysman dysport dytac eaca eacs easprin ebglyss
    ebixa ecallantide ecobec econazol econazole econtra ecostatin ecothiopate ecotrin ecoza
    eculizumab eczemin edarabone edaravone edarbi edarbyclor edecrin edemox edex edistride edluar
    edoxaban edrophonium edurant eescula efavirenz efavirenzum efexor effexor effient efidac
    efinaconazol efinaconazole eflapegrastim eflornithine efracea efudex efudix egaten egrifta
    ehdp eicosapentaenoate ekonazole ekterly elacestrant elafibranor elagolix elahere
    elapegademase elaprase elavil elbasvir elcys eldepryl eldertonic eldoral elelyso elenium
    elepsia elestat elestrin eletriptan eletriptanum eleuphrat elevidys elexacaftor elfabrio
    elidel eligard eliglustat eliglustatum elimite eliquis elitek elixicon elixophyllin elizaria
    ella ellence elmiron elocon eloctate elotuzumab eloxatin elranatamab elrexfio eltrombopag
    eltrombopagum eluryng eluxadoline elvitegravir elyxyb elzonris emapalumab embarin embeline
    embichin emcyt emerphed emeside emetrol emflaza emgality emgel emicizumab emovit emozul
    empagliflozin empagliflozina empagliflozine empagliflozinum empaveli empliciti empracet
    emrelis emrosi emsam emtricitabin emtricitabina emtricitabine emtricitabinum emtriva emverm
    enablex enacard enalapril enalaprila enalaprilat enalaprilum enantone enasidenib enbrel encare
    encelto encorafenib encorton encortone encron endantadine endari endep endocet endometrin
    endone endoplus endosprin endoxan enduracin enemeez enflonsia enflurane enfortumab enfuvirtida
    enfuvirtide enhertu enilloring enjaymo enjuvia enkortolon enmetazobactam enoxaparin
    enoxaparine ensacove ensartinib ensifentrine enspryng enstilar entacapona entacapone
    entacaponum entadfi entaprin entecavir entecavirum entereg enteroquinol enteroseptol
    enterovioform entocort entrectinib entresto entsol entyvio enulose envarsus enyglid
    enzalutamida enzalutamide enzoclear eohilia epamin epaned epanova epanutin eparina epavudine
    epclusa epcoritamab ephedrine epiadriamycin epicell epicortisol epidiolex epidophyllotoxin
    epiduo epidyolex epiflur epifoam epifrin epilem epinastin epinastina epinastine epinastinum
    epinefrin epinefrina epinephrin epinephrine epinephrinum epipen epirubicin epirubicina
    epirubicine epirubicinum epitol epitomax epitrate epivir epkinly eplerenona eplerenone
    eplontersen epogen epoprostenol eposide eposin epoxymexrenone eprontia eprosartan eprosartanum
    epsamon epsikapron epsilcapramine epsolay eptastatin eptifibatide eptinezumab epysqli epzicom
    equalactin equanil equasym equetro eqvalan eranz eravacyclina eravacycline eravacyclinum
    erbitux ercaf ercalciol erdafitinib erelzi erenumab erganton ergenyl ergocalciferol
    ergocalciferolum ergodesit ergomar ergomimet ergont ergotamine ergotyl eribulin eribulina
    erismodegib eritromicina erivedge erleada erlosamide erlotinib ermeza errolon ertaczo
    ertapenem ertugliflozin ervebo erwinaze eryc erycette erygel erymax eryped erythrocin
    erythromycin erythromycinum erythroped eryzole erzofri esberizid esbriet escitalopram
    escitalopramum esclim esgic esidrex esidrix eskalith eskata eskazine eskazole esketamine
    eslicarbazepina eslicarbazepine esmirtazapine esmolol esomeprazol esomeprazole esomeprazolum
    esopiclone esoterica espadox esparon esperal esperoct espironolactona estavudina estazolam
    estazolamum estetrol estiripentol estorra estrace estracyt estradiol estradiolum estramustina
    estramustine estramustinum estrasorb estratab estratest estreptozocina estring estrogel
    estrogen estropipate estulic eszopiclone etambutol etambutolo etanercept etaperazin
    etaperazine etelcalcetida etelcalcetide etelcalcetidum eteplirsen etesevimab ethacrynate
    ethambutol ethambutolum ethamolin ethanol ethaperazine ethiofos ethionamide ethosuccimid
    ethosuximid ethosuximide ethosuximidum ethymal ethynodiol ethyol etibi eticovo etidronate
    etiracetam etiracetamum etodolac etodolaco etodolacum etomedac etomidate etonogestrel
    etopophos etopos etoposide etoposido etoposidum etosuximida etrasimod etravirina etravirine
    etretin etuary etyprenalinum eucalyptol eucardic eucodal eucoprost eucrisa euflex euflexxa
    eugenol euhypnos eulexin eulexine euphylong eurax eureceptor eurespiran eurodin euthyrox
    evabotulinumtoxina evalose evamist evarrest evekeo evenity everolimus evicel evinacumab evista
    evivo evkeeza evoclin evolocumab evoltra evomela evotaz evoxac evrysdi evusheld evzio exacyl
    exaprin exblifep excedrin exelderm exelon exemestane exemestano exemestanum exemptia exenatida
    exenatide exforge exidine exitop exjade exkivity exoderm exomuc exondys exparel exsel exservan
    extavia extencilline extina extovyl extraneal exxua eyemycin eylea eysuvis ezallor ezetimib
    ezetimiba ezetimibe ezetimibum ezetrol ezfe ezogabine fabhalta fabior fabrol factive fakzynja
    falicard famciclovir famciclovirum famotidina famotidine famotidinum fampridina fampridine
    fampridinum fampyra famvir fanapt farbital fareston faricimab farmiblastina farmistin
    farmorubicin farmorubicina farmorubicine farxiga farydak fasenra fasicare fasigin fasigyn
    fasigyne fasinex faslodex fasprin fastic fasturtec fasygin faustan faverin favistan febuxostat
    febuxostatum fedratinib felbamate felbamato felbamatum felbamyl felbatol feldene felobeta
    felocor felodipina felodipine felodipino felodipinum felodur felogamma feloran femara femcet
    femogen fempatch femring fenactil fenamine fenazopiridina fenazoxine fenbid fenelzina
    fenfluramina fenfluramine fenfluraminum fenigidin fenilefrina fenitoin fenitoina fenobarbital
    fenobeta fenofanton fenofibrate fenofibrato fenofibratum fenoglide fenoprain fenoprofen
    fenoprofeno fenoprofenum fenopron fenortho fenossibenzamina fenoxibenzamina fensel fensolvi
    fentanest fentanil fentanila fentanilo fentanyl fentanylum fentermina fentora feosol feraheme
    ferate fergon ferocon ferraplus ferriprox ferrlecit ferrocite ferumoxytol feso fesoterodina
    fesoterodine fetcroja fetroja fetzima fevarin fexinidazole fexmid fexofenadina fexofenadine
    fezolinetant fiasp fiberall fibercon fibricor fibrinogen fibryga fidaxomicin fidaxomicina
    fidium filair filgrastim filspari filsuvez finacea finasterida finasteride finasteridum
    finerenone fingolimod fingolimodum finlepsin finofibrate finoptin fintepla fioricet fiormor
    fiorpap firazyr firmagon firvanq fitusiran fivasa fivb flac flagyl flamazine flammazine flanax
    flanders flarex flatulex flavoxate flavoxato flavoxatum flebogamma flecadura flecaine
    flecainida flecainide flecainidum flecatab flector fleqsuvy flexall flexeril flibanserin
    flixonase flixotide flodil flolan flolipid flomax flonase florastor florical florinef florone
    flovent floxapen floxin floxiridina floxuridin floxuridine floxuridinum floxyfral fluarix
    flubason flubenisolone flubiprofen flucaine flucelvax flucloxacilina flucloxacillin
    flucloxacilline flucloxacillinum flucobeta flucolich fluconazol fluconazole fluconazolum
    flucytosine fludara fludarabina fludarabine fludarabinum fludrocortisone fludroxicortida
    fludroxicortide fludroxycortid fludroxycortide fludroxycortidum flufenazin flufenazina
    flugalin fluimucil fluindostatin flukare fluken flulem flumadine flumazenil flumid flumist
    flunazul flunisolida flunisolide flunisolidum fluocet fluocinolide fluocinolona fluocinolone
    fluocinonida fluocinonide fluocinonido fluocinonidum fluonex fluorabon fluoracaine fluorescein
    fluorfenazine fluoridex fluorimax fluorinse fluorishield fluoritab fluorodeoxyuridine
    fluorometholone fluorophenazine fluoroplex fluorouracil fluorouracilo fluorouracilum
    fluorphenazine fluoruracil fluotrex fluouracil fluoxetin fluoxetina fluoxetine fluoxetinum
    fluoximesteron fluoximesterona fluoxymesterone fluoxymesteronum fluoxyprednisolone flupazine
    fluphenazin fluphenazine fluphenazinum fluprowit fluracedyl flurandrenolide flurazepam
    flurazepamum flurbiprofen flurbiprofene flurbiprofeno flurbiprofenum fluriproben flurodex
    flusemide flutacell flutagry flutamid flutamida flutamide flutamidum flutamin flutandrona
    flutaplex flutexin fluticare fluticason fluticasona fluticasone fluticasonum fluvastatin
    fluvastatina fluvastatine fluvastatinum fluvoxadura fluvoxamina fluvoxamine fluvoxaminum
    fluxid fluzone focalin focinvez foille folacin folate folbalin folbecal folbee folbic folditam
    folgard folicet foligan folinate folitab folixate follistim folotyn foltabs foltrate folvite
    fomepizole fondaparinux foradil forane fordiuran forfivo formadon formoterol formoterolum
    fortabs fortamet fortaz forteo fortesta fortical fortipine fortovase fortral fortum forxiga
    fosamax fosamprenavir fosaprepitant foscarbidopa foscarmet foscarnet foscavir fosdenopterin
    fosenopril fosfenitoina fosfocina fosfomicina fosfomycin fosfomycine fosfomycinum fosinil
    fosinopril fosinorm fositens foslevodopa fosnetupitant fosphenytoin fosphenytoine
    fosphenytoinum fosrenol fostamatinib fostemsavir fostex fotexina fotivda fozitec fradiomycin
    fragmin fragmine fraven freezone frekatuss fremanezumab freshkote frindovyx frisium froben
    frova frovatriptan fructooligosaccharide fruquintinib frusemid frusemide frusol fruzaqla
    fucidate fucidin fucithalmic fudr fugerel fulphila fulvestrant fulvicinuf fulyzaq fumaderm
    fungata fungicidin fungizone fungizyl fungoid furadantin furadantine furadoine furadonine
    furalan furanthril furantoin furantral furazosin furoscix furosemid furosemida furosemide
    furosemidu furosemidum fursemide fusid fusidate fusidin fusidine fusilev futibatinib fuzeon
    fyarro fyavolv fybogel fycompa fylnetra fyremadel gabapentin gabapentina gabapentine
    gabapentino gabapentinum gabarone gabitril gablofen gadavyt galafold galantamin galantamina
    galantamine galanthamine galastop galcanezumab galexos gallifrey galsulfase galzin gamastan
    gamboge gamifant gamikal gammagard gammaked gammallin gammaphos gammaplex gammaxene gamunex
    gana ganaxolone ganciclovir ganciclovirum gancyclovir ganirelix garadacimab garamycin gardenal
    gascop gastrocrom gastrocure gatifloxacin gatifloxacine gatifloxacino gatifloxacinum gattex
    gavilax gaviscon gavreto gazyva gazyvaro gefitinib gelcen gelnique gelusil gemcitabin
    gemcitabina gemcitabine gemcitabinum gemfibrosil gemfibrozil gemfibrozilo gemfibrozilum
    gemhexal gemifloxacin gemiton gemtesa gemzar genac genahist genamantadine genaphed genaspor
    genbaclofen generlac gengemfibrozil gengraf genotropin genox genpharm genpril gentacidin
    gentak gentamicin gentamicina genteal gentlelax genvir genvisc genvoya geodon gepirone
    gepotidacin geridium gerimal gilenya gilotrif gilteritinib gimoti gineflavir girostan
    givinostat givlaari givosiran gladem glasdegib glatiramer glatopa glauconox glaupax
    glecaprevir gleevec glefos gleostine gliadel glibenclamida glibenclamide glibenclamidum
    gliclazida gliclazide gliclazidum glicopirronio glidiazinamide gliklazid glimepirida
    glimepiride glimepiridum glipizida glipizide glipizidum glofitamab gloperba glucagen glucagon
    glucagone glucagonum glucamide glucarpidase glucobay glucoburst gluconolactone glucophage
    glucor glucosamine glucotrol glukagon glumetza glumida glupitel glutamate glutamina glutamine
    glutose glyade glybenclamide glyburide glycate glyceroltrinitrat glycine glycinebetaine
    glyclazide glycolate glycophos glycopyrrolate glycopyrronium glydiazinamide glydo
    glykokollbetain glynase glypidizine glyrx glyset glyxambi glyzophrol gocovri gohibic golimumab
    golodirsen golytely gomekli gonak goniosoft goniovisc gonitro goprelto gordofilm gordogesic
    gormel goserelin goxal grafapex gralise gramaxin gramicidin grandipam granisetron
    granisetronum granisol granix grastek gravosan grazoprevir grisactin grisefuline griseofulvin
    griseofulvina griseofulvinum grisetin grispeg guaiacol guaifenesin guaifenesina guaiphenesin
    guaiphenezine guanabenz guanabenzo guanabenzum guanfacina guanfacine guanfacinum guanilib
    guiatuss guselkumab gutron gvoke gynecort gynopevaril habitrol haegarda halamid halaven
    halciderm halcimat halcinonid halcinonida halcinonide halcinonidum halcion haldol halflytely
    halfprin halobetasol haloette halog haloperidol haloperidolum halotestin hamarin harkoseride
    harliku harvoni havrix hctz hdmpp healon healthylax hectoral hectorol helidac hemabate hemady
    hemangeol hematex hematogen hemax hemel hemgenix hemiclor hemin hemiton hemlibra hemmorex
    hemocaprol hemocyte hemofil hemril heparin heparina heparine heparinoid heparinum hepastyl
    hepsera heptalac hepzato herceptin hercessi hernexeos hernix herpetad herphonal herpofug
    herpotern herpoviric herzuma hespan hesperidin hetastarch hetlioz hexachlorophene hexadecadrol
    hexadrol hexalen hexalense hexamethylenamine hexamethylmelamine hexamine hexaminum hexastat
    hexatrione hexinawas hextend hexylresorcinol hiberix hibiclens hidralazina hidroclorotiazida
    hidrocodona hidrocortisona hidroferol hidromorfona hidroxicarbamida hidroxicloroquina
    hidroxizina hiperlex hipokinon hiprex histametizyn histamine histerone histidine histodil
    histrelin hizentra hmta hoestil holoxan homatropaire homatropine horacort horizant hostacyclin
    hpmpc humalog humatin humatrope humazolamide humex humibid humira humulin hurricaine hyalgan
    hyaluronate hyaluronidase hybrisil hycamtamine hycamtin hycet hychotine hycodan hycofenix
    hycon hydantol hydergine hydiphen hydopa hydralazin hydralazine hydralazinum hydrallazin
    hydrallazine hydramine hydramycin hydrea hydrochlorothiazide hydrocil hydrocodon hydrocodone
    hydrocodonum hydrocon hydrocone hydroconum hydrocortisone hydrocortisonum hydrocortone
    hydrodiuril hydroksyzyny hydromedin hydromet hydromorfona hydromorphon hydromorphone
    hydromorphonum hydroquinone hydroretrocortine hydroxine hydroxizine hydroxizinum
    hydroxocobalamin hydroxocobalamine hydroxyacetanilide hydroxyampicillin hydroxycarbamid
    hydroxycarbamide hydroxycarbamidum hydroxychlorochin hydroxychloroquine hydroxycine
    hydroxycobalamin hydroxydiazepam hydroxyharnstoff hydroxypropylcellulose hydroxyurea
    hydroxyzin hydroxyzine hydroxyzinum hyftor hygroton hylenex hymovis hympavzi hyomax hyophen
    hyoscyamin hyoscyamine hyoscyaminum hyosyne hyperrab hyperrho hypertet hypnovel hypochlorite
    hypophthalin hypotears hypothiazide hypromellose hyrimoz hysept hysingla hysteps hytrin hytuss
    hyzaar hyzyd ibalizumab ibandronate ibaril ibrance ibrexafungerp ibritumomab ibrutinib ibsrela
    ibtrozi ibudone ibugel ibuleve ibumetin ibuprofen ibuprofene ibuprofeno ibuprofenum ibuprohm
    ibuprophen ibutilide icar icatibant icdmt ichthammol iclusig icodextrin idacio idalprem
    idamycin idarubicin idarubicina idarubicine idarubicinum idarucizumab idelalisib idelvion
    idhifa idose idoxuridin idoxuridina idoxuridine idoxuridinum idralazina idrocodone idromorfone
    idrossizina idursulfase iferex ifex ifosfamida ifosfamide ifosfamidum igalmi iheezo ikaran
    ikorel ilaris iletin ilevro iloperidona iloperidone iloperidonum iloprost ilotycin ilozyme
    ilube ilumya iluvien imaavy imatinib imatinibum imbruvica imcivree imdelltra imetelstat
    imfinzi imidobenzyle imiglucerase imigran imipenem imipramin imipramina imipramine imipraminum
    imiquimod imiquimodum imitrex imizin imizine imjudo imkeldi imlygic immphentiv immuran imnovid
    imodium imogam imojev imotil imovane imovax impavido impeklo impoyz imraldi imuldosa imuran
    imurel imvexxy inavolisib inbrija incidal incivek inclisiran incobotulinumtoxina increlex
    incruse indacaterol indapamid indapamida indapamide indapamidum inderal indinavir indipam
    indocid indocin indometacin indometacina indometacine indometacinum indomethacin induracin
    inebilizumab infanrix infasurf infectoflu infectostaph infed infex infigratinib inflamase
    inflectra infliximab infugem infumorph infuvite ingrezza injectafer inlexzo inlyta inmazeb
    innopran innovace inomax inositol inotersen inova inpefa inqovi inrebic insogen inspra
    instacort insuman intal intelence intestinex intralipid intrarosa intropaste intuniv inulin
    invanoz invanz invega inveltys invirase invokamet invokana inzirqo inzo iodex iodine
    iododeoxyridine iododeoxyuridine iodoflex iodopen iodoquinol iodosorb iodoxuridine ionamine
    ionil ionsys iopidine iosat iphosphamide ipilimumab ipol ipratropium ipraxa iproveratril
    iptacopan iqirvo iquix irbesartan irenka iressa irinotecan irinotecanum irrinotecan irtan
    isatuximab isavir isavuconazonium iscover isentress ismo ismotic isoacitretin isobamate
    isobide isocarboxazid isocarboxazida isocarboxazide isocarboxazidum isochron isocodeine
    isoditrate isoephedrine isoetarin isoetarina isoetarine isoetarinum isoetharine isoetretin
    isoflurane isofosfamide isogel isoglaucon isoleucine isollyl isomeprobamate isomeride
    isometheptene isoniazid isoniazida isonipecain isonipecaine isophosphamide isopromethazine
    isoproterenol isoptin isoptine isopto isoptocarpine isordil isosfamide isosorbide isospire
    isotretinoin isotretinoino isotretinoinum isotrex isoxsuprine ispaghula isquette isradipine
    isradipino isradipinum istalol istin istodax istradefylline isturisa isuprel itovebi
    itraconazol itraconazole itraconazolum itrop iudr ivabradin ivabradina ivabradine ivabradinum
    ivacaftor ivacaftorum ivermectin ivermectina ivermectine ivermectinum ivizia ivomec ivosidenib
    ivra iwilfin ixabepilone ixazomib ixchiq ixekizumab ixel ixempra ixiaro ixinity iyuzeh izilox
    izoptin jadenu jakafi jalyn janimine jantoven janumet januvia jaquinus jardiance jatenzo
    jatrosom javygtor jaypirca jaythari jelmyto jemperli jenacillin jenacystein jenapurinol
    jencycla jentadueto jesduvroq jeuveau jevantique jevtana jezil jinteli jivi jobevne
    joddeoxiuridin joenja jornay journavx jubbonti jublia julie juluca jumex junik jutadol jutalar
    jutanorm juxtapid jylamvo jynarque jynneos kadcyla kadian kalbitor kaletra kalexate
    kaliumiodid kalma kalpress kaluril kalydeco kalziumkarbonat kanbine kanesten kanjinti kanuma
    kaomycine kaon kapspargo kapvay karbinal karbofos katrum kazano kcentra kebilidi keclor kedrab
    keflet keftab kefurox kefzol kemstro kenalin kenalog kendrick kenesil kengreal keoxifene
    kepivance keppra keralac keralyt kerecide kerendia kerlon kerlone kerydin kesimpta ketalar
    ketamine ketek ketocef ketoconazol ketoconazole ketoconazolum ketodan ketoprofen ketoprofeno
    ketorolac ketorolaco ketorolacum ketotifen ketotifene ketotifeno ketotifenum ketotiphen
    ketotiphene ketozole keveyis kevzara keytruda khapzory khedezla khindivi khingamin khloditan
    kimmtrak kimyrsa kineret kinetin kinevac kinrix kionex kiprofen kirsty kisqali kisunla kitabis
    klaforan klaricid klariderm klaron klinomycin klinoril klisyri klofelin klofenil klonopin
    kloramfenikol kloromin klostilbegit klotrimazole klotrix kloxxado koate kodatef kogenate
    kolorz kombiglyze konsyl konvomep kordaron korinfar korlym korsuva kortancyl koselugo kourzeq
    kovaltry kovanaze kredex krintafel kristalose krystexxa kudrox kurantil kuric kuvan kybella
    kyleena kymriah kynamro kynmobi kyprolis kytril kyxata kyzatrex labetalol labetalolum
    labetolol labileno laciken lacosamida lacosamide lacrisert lactaid lactase lacticare lactinol
    lactocal lactugal lactulosa lactulose lactulosum ladakamycin ladogal laevomycetinum lagevrio
    lagicam lambrolizumab lamictal lamiktal lamisil lamivudin lamivudina lamivudine lamivudinum
    lamotrigina lamotrigine lamotriginum lampit lamzede lanabiotic lanacane lanacordin lanadelumab
    lanashield landiolol laniazid lanicor lanophyllin lanorinal lanoxicaps lanoxin lanreotida
    lanreotide lansinoh lansol lansoprazol lansoprazole lansoprazoles lansoprazolum lantamed
    lanthanum lantidra lantiseptic lantus lanvis lanzor lapatinib larbex largactil lariam larodopa
    laronidase larotrectinib laroxyl lartruvo lasix lasmiditan lastacaft lastet latanoprost
    latanoprostum latisse latrix latuda laubeel laudacon lavisa lavoclen laxacin laxagetten
    laxanin laxbene laxilose lazanda lazcluze lazertinib lebic lebrikizumab lecanemab lecibral
    lectil lederderm ledermycin ledipasvir lefamulin leflox leflunomida leflunomide leflunomidum
    legatrim lekoptin lemblastine lemborexant lemtrada lenacapavir lenalidomida lenalidomide
    lendacin leniolisib lenoxin lentizol lentocilin lentopres lenvatinib lenvima lenzagel
    lenzapatch leponex lepsiral leqembi leqselvi leqvio lercanidipine lercanidipino lescol
    lesinurad letairis letermovir letrozol letrozole letybo leucine leucovorin leucovorinum
    leukeran leukine leukovorin leukovorum leuprolide leuprorelin leuprorelina leuproreline
    leuprorelinum leupurin leurocristine leustatin leutrol levacetylleucine levalbuterol
    levamlodipine levanxol levaquin levatol levbid levemir levetiracetam levetiracetame
    levetiracetamum levitra levoamphetamine levobact levobunolol levobunololum levocarnitine
    levocetirizina levocetirizine levodopa levodopum levodroman levodromoran levoepinephrine
    levofloxacin levofloxacine levofloxacino levofloxacinum levofolene levoglutamide
    levoketoconazole levoleucovorin levomefolate levomenthol levomicetina levomilnacipran
    levomycetin levonordefrin levonorgestrel levonorgestrelum levopa levophed levorfanol
    levorfanolo levorphan levorphanol levorphanolum levothroid levothyroxin levothyroxine levoxyl
    levsin levulan lexapro lexette lexinal lexir lexiva lialda liberize libervant librax libritabs
    librium libtayo licart lidemol lidex lidocaina lidocaine lidocainum lidocan lidocream lidoderm
    lidoguard lidol lidopatch lidopro lidotral lidotran lidozen lifileucel lifitegrast lignocaine
    lignospan likmez liletta limeciclina linaclotida linaclotide linagliptin linagliptina lincil
    lincocin lincomycin lindan lindane lindano lindanum lindocetyl linezolid linezolide
    linezolidum linoleate linvoseltamab linzess liofen liomny lioresal liothyronine liothyroninum
    liotironina liotrix lipancreatin lipanthyl lipantil liparison lipase lipazil lipemol
    lipiarmicin lipiarmycin lipiarrmycin lipidil lipitor liplat lipocaine lipofen lipomin lipostat
    lipram liprolog liptonorm lipur liqrev liqsorb liquadd liquaemin liquibid liquimat liraglutida
    liraglutide liraglutidum lisdexamfetamine lisinopril lisinoprilum liskantin lispro listerine
    listran litarek litfulo lithium lithobid livalo livdelzi livesan livmarli livtencity lixacol
    lixiana lixisenatida lixisenatide lobivon locapred locatop locholest locoid lodine lodoco
    lodosyn lodoxamida lodoxamide lodrane lofena lofexidina lofexidine lofexidinum lofibra loitin
    lokelma lollicaine lomaira lomidine lomine lomir lomitapida lomitapide lomitapidum lomotil
    lomper lomustina lomustine lomustinum lonafarnib lonapegsomatropin longacef longaceph lonhala
    loniten lonol lonsurf loperamid loperamida loperamide loperamidum lopid lopinavir lopirin
    lopixibat lopressor loprox lopurin loqtorzi loracepam loradamed loratadina loratadine
    loratadinum lorazepam lorbrena lorcaserin lorcet loreev lorlatinib lorqess lortab lorviqua
    lorzone losartan losec lotemax lotensin loteprednol lotilaner lotrel lotrimin lotronex
    lovastatin lovastatina lovastatine lovastatinum lovaza lovenox loxapina loxapine
    loxapinsuccinate loxapinum loxen loxitane lozol lubiprostone lucemyra lucenfal lucentis
    lucinactant lucrin ludent ludiomil luliconazole lumacaftor lumakras lumasiran lumateperone
    lumefantrine lumify lumigan luminal lumirelax lumoxiti lumryz lumykras lunesta lunsumio
    lupkynis lupron lurasidona lurasidone lurasidonum lurbinectedin lurbipr lurbiro lurdex
    luspatercept lustral lusutrombopag lutathera lutein luteohormone lutogynon lutrate luvox luxiq
    luxturna luzu lybalvi lycine lycopene lycoremine lyderm lydexa lydol lyfgenia lyflex lygen
    lyllana lymecycline lymecyclinum lymphir lympholysin lynozyfic lynparza lyogen lyophrin
    lyovaccosmegen lyrica lysantin lysine lysinopril lysodren lyspro lysteda lysuron lytgobi
    lyumjev lyvispah maalox mabthera mabura macitentan macitentanum macrobid macrodantin macrogol
    macugen madicure madrine mafenide maftivimab magagel magaldrate maginex magnebind magnecyl
    magonate magtrate malarone malathion maldison maldroxal mandaprin mandelamine maninil mannitol
    mannose mantadix mapluxin mapox maprolu maprotilin maprotilina maprotiline maprotilinum
    maprotylina maralixibat maraviroc maravirocum marbaxin marcaine mareen marevan marezine
    margenza margesic margetuximab maribavir marinol marol marplan marqibo marstacimab maruate
    masflex matulane matzim mavacamten mavenclad mavik mavorixafor mavyret maxair maxalt maxidex
    maxipime maxitram maxitrol maxolon maxzide maynar mayzent mbdz meballymal mebendan mebendazol
    mebendazole mebendazolum mebenvet mebeverina mebeverine mebeverinum mebutan mecamylamine
    mecasermin mechlorethamine meclastine meclizine meclodium meclofenamate mecloprodin meclozina
    meclozine mecobalamin mectizan medicasp medicone mediplast medphalan medrol medrox
    medroxyprogesterone mefac mefacit mefenamate mefenamine mefic mefliam mefloquin mefloquina
    mefloquine mefloquinum mefoxin mefoxitin megace megestrol mekinist mektovi melatonex melatonin
    melatonina meldian meldopa meleril melfalano melfiat melflufen melipramine melizide mellaril
    melleretten melleril melleryl melopat meloxicam meloxicamum melphalan melphalanum melzine
    memantin memantina memantine memantinum menactra menatetrenone menest menopur menostar
    menquadfi mentadent mentax menthol mentholatum menveo meperidina meperidine mephaquin
    mephenamine mephloquine mephyton mepirzapine mepivacaine mepolizumab meprobamat meprobamate
    meprobamato meprobamatum mepron meprospan mepsevii meractinomycin merbentyl merbromin
    mercaptopurina mercaptopurine mercaptopurinum mercaptothion mercaptovaline mercapurin
    mercasolyl mercazol mercazole mercazolyl mereletinib merilog merkazolil meropenem meropenemum
    merphalan merrem mersilon mesalamine mesalazina mesalazine mesalazinum mesasal mesna mesnex
    mesnum mesoridazina mesoridazine mesoridazinum mestacine mestinon mesuximida mesuximide
    mesuximidum metacam metaclopramide metacortandralone metadate metadona metalcaptase
    metamfetamine metamfetaminum metamina metamucil metanfetamina metaoxedrin metaprel
    metaproterenol metassalone metastron metasympatol metaxal metaxall metaxalon metaxalona
    metaxalone metaxalonum metazolamida metenamina metformin metformina metformine metforminum
    methacholine methadone methadonum methadose methagual methamphetamine methamphetaminum
    methazolamid methazolamide methazolamidum methazolastone methenamide methenamine methenaminum
    methergin methergine methimazole methionine methitest methizol methocarbamol methocarbamolum
    methohexital methotrexat methotrexate methotrexatum methoxsalen methoxypropiocin
    methscopolamine methsuximid methsuximide methyclothiazide methylamphetamine methylcellulose
    methyldopa methyldopate methylergobasin methylergometrin methylergometrine methylergometrinum
    methylergonovine methylin methylmorphine methylnaltrexone methylnicotinate methyloxazepam
    methylphenidan methylphenidate methylphenidatum methylprednisolon methylprednisolone
    methylsulfonylmethane methyltestosterone methymazol methypranol metiazol meticorten metildopa
    metilergometrina metilergometrinio metilfenidato metilprednisolona metindamide metindol
    metipranolol metipranololum metipred metisol metizol metocarbamol metocarbamolo metoclopramida
    metoclopramide metoclopramidum metolazon metolazona metolazone metolazonum metopirone
    metoprolol metosuccimmide metosyn metotrexato metozolv metreleptin metrocream metrodzhil
    metrogel metrogyl metrolotion metronidazol metronidazole metronidazolum metvixia metyrapone
    metyrosine mevacor mevalotin mevinolin mexate mexiletene mexiletina mexiletine mexiletinum
    mexitil mexityl mexsana mezaton miacalcin miambutol micaderm micafungin micardis micatin
    miccil micoisdin miconazol miconazole miconazolum micrhogam micristin microlut micronase
    micronor microsulfon microval microx microzide midalcipran midamor midantan midazolam
    midazolamum midodrin midodrina midodrine midodrinum midol midon midoride midostaurin miebo
    mifeprex mifepristone migalastat migergot miglitol miglitolum miglustat miglustatum migranal
    milavir millicorten millipred milnacipran milnacipranum milophene miloxicam milrinone
    miltefosine miltown milurit milurite mimpara minakne mindiab minidiab minidrops minipress
    miniprin minirin minitran minivelle minociclina minociclinum minocin minoclir minocyclin
    minocycline minocyclinum minodiab minolira minolis minomycin minoplus minossidile minotab
    minotal minoxidil minoxidilum miosen miostat mipomersen mirabegron miralax mirapex mircera
    mirdametinib mirena mirikizumab mirpan mirtazapin mirtazapina mirtazapine mirtazapinum mirvaso
    misodine misoprostol misoprostolum mistabron mistabronco mitamycin mitapivat miten mitexan
    mitigare mitigo mitocinc mitomen mitomycin mitosol mitotan mitotane mitotano mitotanum
    mitoxantrona mitoxantrone mitoxantronum mitozantrone mitroxone mizodin mntx moban mobec mobic
    mobicox mobisyl mobocertinib modafinil modafinilo modafinilum modamide modeyso modiodal modip
    modus moexipril moexiprilum mogamulizumab molindona molindone molindonum molipaxin mollifene
    molnupiravir momelotinib mometason mometasona mometasone mometasonum mondoxyne monistat
    monitan monjuvi monocal monoferric monofluorophosphate monogest monoket monolitum mononine
    monopril monospan monovent monovisc montelukast montelukastum monuril monurol moradol morfina
    morgidox morphgesic morphia morphin morphine morphinum morphium mosunetuzumab motegrity
    motilium motixafortide motofen motpoly motrin mounjaro movalis movantik movicox moviprep
    moxeza moxidectin moxifloxacin moxifloxacino moxtag mozobil mpectil mresvia mtwtramadol
    mucilin mucinex muciteran mucofluid mucomyst mucosil mucosol mucosolvin mulpleo mulpleta
    multaq multigen multrys munobal mupirocin mupirocina mupirocine mupirocinum mustargen mustine
    mutamycin muvera mvasi myalept myambutol mycamine mycapssa mycelex myciguent mycinaire
    mycobutin mycophenolate mycostatin mydayis mydcombi mydriacyl mydrial myelosan myfembree
    myfortic myhibbin mykacet mykinac mykrox mylaval mylecytan mylepsinum myleran mylicon mylotarg
    mynocine myobloc myocet myocholine myoflex myoquin myorisan myotonachol myotonine myrac
    myrbetriq mysoline mytab mytesi mytotan myxredlin nabilon nabilona nabilone nabilonum nabucox
    nabumeton nabumetona nabumetone nabumetonum nadolol nafarelin nafarelina nafarelinum nafcil
    nafcilina nafcillin nafcilline nafcillinum nafrinse naftifin naftifina naftifine naftifinum
    naftin naglazyme nalbufina nalbuphin nalbuphine nalbuphinum naldemedine nalfon nalgesic
    nalmefene nalocet nalone nalorex nalossone naloxegol naloxona naloxone naloxonum naltrexon
    naltrexona naltrexone naltrexonum namenda namzaric naphazoline naphcillin naprelan naprolag
    naprosin naprosyn naproxen naproxeno naproxenum naratriptan naratriptanum narbivolol narcan
    narcanti nardil naropin nasacort nasalcrom nasalide nascobal nasoflow nasonex natacyn
    natalizumab natamycin nateglinida nateglinide nateglinidum natelle natesto natpara natrilix
    natroba nattokinase natuala natulan naturetin naturine nauzelin navane navelbine naxitamab
    nayzilam nebcin nebicin nebilet nebivolol nebivololum nebupent nebusal necitumumab nedocromil
    nedocromilo nedocromilum nedosiran nefazodona nefazodone nefazodonum neffy nefopam nefrecil
    nelarabina nelarabine nelfinavir nelzarabine nembutal nemexin nemluvio nemolizumab neobenz
    neobes neofloxin neofluor neofomiral neofordex neogluconin neomercazole neomicina neomycin
    neoprofen neoral neosar neosporin neostigmine neosynephrine neotigason nepafenac nepafenaco
    nepafenacum nepresol neptal neptazane neptazaneat neratinib nerlynx nesacaine nesina nesp
    netarsudil netupitant neuac neulasta neupogen neupro neuramate neurontin neurotol neutracare
    neutragard neutramaxx neutraphor nevanac nevirapina nevirapine newace nexafed nexavar nexavir
    nexiclon nexium nexletol nexlizet nexplanon nexpovio nexterone nfba ngenla nhnpoda niacin
    niacina niacinamide niacor niaspan nicamin nicardipine nicardipino nicardipinum nicazel
    nicobid nicocap nicoderm nicolar nicomide nicorandil nicorandilum nicorelief nicorette
    nicotina nicotinate nicotine nicotrol nifangin nifedipine nifedipino nifedipinum nifedipress
    nifeditab niftolid niftolide nifurtimox nifurtimoxum nikita nikotin nikotyna nilandron nilemdo
    nilotinib nilotinibum nilstat nilutamida nilutamide nilutamidum nimbex nimodipine nimodipino
    nimodipinum nimotop ninjacof ninlaro nintedanib nipatra nipent nipocalimab nipride niraparib
    niravam nirmatrelvir nirogacestat nirsevimab nisis nisoldipin nisoldipina nisoldipine
    nisoldipino nisoldipinum nistaken nistatina nitalapram nitaxozanid nitaxozanide nitazoxanida
    nitazoxanide nitazoxanidum nitisinone nitoman nitrofurantoin nitrofurantoina nitrofurantoine
    nitrofurantoinum nitroglicerina nitroglycerin nitroglycerol nitrogranulogen nitrolingual
    nitromed nitromin nitromist nitroprusside nitrostat nitrumon nittifor nityr nivalin nivaline
    nivaquine nivestym nivolumab nizatidina nizatidine nizatidinum nizoral nobesine nobligan
    nocdurna noctec noctiva nolix nolvadex nonbac norantipyrine norchlorimipramine norciden norco
    norcolut norcolute nordeoxyguanosine nordexoyguanosine norditropin norelgestromin
    norepinephrine norethindrone norethisteron norethisterone norethisteronum noretisterona
    norfenazin norfenon norflex norfloxacin norgesic norgestimate norgeston norgestrel
    norimipramine norisc noritate norlevo norlutin normalip normase normison normitab normlshield
    normodyne norpace norphenazone norplant norpramin norpregneninolone norqd norset nortem
    northera nortrilen nortriptylina nortriptyline nortriptylinum norvasc norvir nostrilla nouress
    nourianz novacort novaldex novalsan novantron novantrone novapirina novarel novoacebutolol
    novobetaine novocainamide novocamid novodiflunisal novoeight novoflutamide novolevobunolol
    novolin novolog novonorm novoprotect novopurol novoseven novoter novotripramine noxafil
    noxzema nplate nubaclo nubain nubeqa nubriveo nucala nucort nuctalon nucynta nudiflunisal
    nuedexta nuelin nugemfibrozil nulev nulibry nulojix nulytely numbrino numorphan numotizine
    nuox nupercainal nuplazid nuprin nurofen nurtec nusinersen nutralox nutraplus nutrilipid
    nutrilyte nutrimipramine nutropin nuvaring nuvessa nuvigil nuwiq nuzon nuzyra nyamyc nydamax
    nymalize nypozi nystatin nystatine nystatinum nystop nytol nyvepria nyxoid obiltoxaximab
    obinutuzumab obizur obracin obredon obsidan obzidan ocaliva ocbz ocrelizumab ocrevus octagam
    octegra octocaine octreotida octreotide octreotidum octrotide ocucarpine ocufen ocuflox
    ocuflur ocutracin ocuvite ocytocin odactra odefsey odesivimab odevixibat odomzo ofatumumab
    ofev ofirmev ofloxacin ofloxacine ofloxacino ofloxacinum oflx oftanidu ogast ogastro ogen
    ogivri ogsiveo ohtuvayre ojemda ojjaara olanzapin olanzapina olanzapine olanzapinum olaparib
    olaratumab olezarsen oliceridine olinvyk olmesartan olmetec olodaterol olopatadin olopatadina
    olopatadine olopatadinum olpruva olsalazine olumiant olutasidenib olux olysio omacetaxine
    omadacycline omalizumab omaveloxolone ombitasvir omegaven omep omeprazol omeprazole
    omeprazolum omidenepag omidria omidubicel omlonti omnaris omnicef omnipen omnipred omnitrope
    omtryg omvoh onabotulinumtoxina oncaspar oncocarbide oncosal oncovex oncovin oncovine
    ondansetron onexton onfi ongentys onglyza onivyde onkocristin onkodox onkofluor onkoposid
    onkotrone onmel onpattro onsenal ontak ontozry ontralfy ontruzant onureg onyda onzetra
    opalgyne opana opatanol opcicon opdivo opdualag opfolda ophthochlor opicapona opicapone opiren
    opium oprad oprelvekin opsumit opsynvi optase opthavir optigene optimol optipranolol optivar
    opvee opzelura orabase orabet orabloc oracea oracillin oracit oradexon orajel oralone oramorph
    orap orapred oraqix orasone oraverse oravig orazinc orbactiv orciprenalina orciprenaline
    orciprenalinum orencia orenitram oretic orfadin orfenadrina orgatrax orgovyx oriahn oriahnn
    oriconazole orilissa orinase oritavancin orkambi orladeyo orlipastat orlipastatum orlistat
    orlynvah ormalvi ornidyl orphenadrine orphenadrinum orphengesic orserdu orstanorm ortacrone
    orthofen orthophen orthovisc ortikos ortofen ortoton orudis orungal oruvail orvaten oscimin
    oscion oseltamivir oseltamivirum oseni osenvelt osilodrostat osimertinib osimertinibum
    osmitrol osmoprep osmosin ospemifene ospemifeno osphena ossacillina ossandrolone osteotriol
    oteseconazole otezla otheraronix otherbrufen otherrizuderm otiprio otovel otrexup otulfi ovace
    ovide ovidrel ovocyclin ovrette oxacilina oxacillin oxacilline oxacillinum oxalatoplatin
    oxalatoplatinum oxaliplatin oxaliplatine oxaliplatino oxaliplatinum oxandrin oxandrolon
    oxandrolona oxandrolone oxandrolonum oxaprozin oxaprozina oxaprozine oxaprozinum oxaydo
    oxazepam oxazocillin oxazocilline oxbryta oxcarbamazepine oxcarbazepina oxcarbazepine
    oxcarbazepinum oxecta oxervate oxeze oxibutinina oxichlorochine oxichloroquine oxicodona
    oxiconazol oxiconazole oxiconazolum oxiconum oxifungol oxilapine oximetazolinum oximorfona
    oximorphonum oxistat oxitocina oxlumo oxodal oxodoline oxpentifylline oxtellar oxybate
    oxybutynin oxybutynine oxybutyninum oxychlorochin oxychloroquine oxychlorosene oxycodeinon
    oxycodone oxycodonum oxycone oxycontin oxydess oxydiazepam oxyfast oxymetazolina oxymetazoline
    oxymetazolinum oxymethazoline oxymetozoline oxymorphone oxymorphonum oxyquinoline
    oxytetracycline oxytocin oxytrol oxyurea ozanimod ozanimodum ozempic ozenoxacin ozenoxacino
    ozidia ozobax ozurdex pacerone paclitaxel pacnex pacritinib padcev palbociclib palforzia
    palifermin palifermina paliperidona paliperidone palitrex palivizumab palladone palonosetron
    palonosetronum palovarotene palpitin palpitine palynziq pamabrom pamelor pamidronate pamine
    panacrine panadol panafcort panasol pancodine pancrealipase pancrease pancreatin pancreatinum
    pancreaze pancrecarb pancrelipase pancron pancuronium pandel panhematin panheparin panitumumab
    panobinostat panobinostatum panokase panoxyl panretin pantethine pantoprazol pantoprazole
    pantoprazolum pantothenate panzyga papain papaverina papaverine papzimeos parabaxin
    paracetamol paracetamolum parachloramine paraflex parafon paragard paraplatin parathar
    parathyrin pardryl paregoric paremyd paricalcitol pariet paritaprevir parkemed parkinane
    parkopan parlodel parnate parocin paroex paromomycin paroxetina paroxetine paroxetinum
    parsabiv pasireotide pataday patanase pathocil patiromer patisiran pavabid pavacot pavatym
    paxil paxlovid paxtibi pazeo pazopanib pazopanibum pediaclear pediapred pediarix pediazole
    pedmark pedvaxhib pegaptanib pegaspargasa pegaspargase pegasys pegcetacoplan pegfilgrastim
    pegloticase pegvaliase pegvisomant pemazyre pembrolizumab pemetrexed pemfexy pemgarda
    pemigatinib pemirolast pemivibart penamox penbraya penbritin penbutolol penbutololum
    penciclovir pendepon penduran pendysin penem penicilamina penicillamine penidural penlac
    penmenvy pennsaid penpulimab pentacarinat pentacel pentafuside pentam pentamidin pentamidina
    pentamidine pentamidinum pentasa pentazocin pentazocina pentazocine pentazocinum pentobarbital
    pentolair pentosanpolysulfat pentostatin pentostatina pentostatine pentostatinum pentoxifilina
    pentoxifyllin pentoxifylline pentoxifyllinum pentoxil pentrexyl pepaxto pepcid pepsodent
    peramivir perampanel perampanelum percocet percolone perdipine perfenazina perfenazine
    perfluorohexyloctane perforomist perfudal periactin peridex perigiene periguard perindopril
    perindoprilum periochip periogard periostat peritol perjeta permapen permethrin permitil
    permole peroderm peroxyl perphenazin perphenazine perphenazinum perprazole persantin
    persantine perseris perstarium pertofran pertofrane pertrofran pertuzumab pertzye pethidin
    pethidine pethidinum petidina petnidan petydyna petylyl pevanti pevaryl pexeva pexidartinib
    pfizerpen pharmagesic pharmorubicin phazyme pheburane phenadoz phenamine phenaphen phenargan
    phenazo phenazopyridine phenazopyridinum phendimetrazine phenelzin phenelzine phenelzinum
    phenemal phenergan phenhydan phenidylate pheniramine phenobarbital phenobarbitol
    phenobarbitone phenofibrate phenohytro phenol phenopromin phenoxybenzamine phenoxybenzaminum
    phensedyl phentanyl phentermine phenterminum phentolamine phentytoin phenylacetate
    phenylalanine phenylbarbital phenylbutyrate phenylcarbinol phenylephrine phenylephrinum
    phenylmethanol phenyltoloxamine phenytek phenytoin phenytoine phenytoinum phepranon phesgo
    phexx phexxi phoslo phoslyra phosphasal phospholipids phosphomycin phosphonemycin
    phosphonoformate phosphonomycin photofrin photrexa phthalamodine phthalamudine phyrago
    physiolyte physiosol physostigmine phytonadione phytosterols piasky pibrentasvir picato
    picosulfurate pidorubicina pidorubicine pidorubicinum pifeltro pilder pilocar pilocarpina
    pilocarpine pilokarpin pimavanserin pimecrolimus pimecrolimusum pimozida pimozide pimozidum
    pinalgesic pindolol pindololum pintoform pioglitazona pioglitazone pioglitazonum piperacillin
    pipolfen pipolphen piqray pirantel pirazinamida pirazinamide pirbuterol pirespa pirfenidona
    pirfenidone piridostigmina piridoxina pirindopril piriton pirnuo piroxicam piroxicamum
    pirtobrutinib pitavastatia pitavastatin pitavastatina pitavastatine pitavastatinum pitayine
    pitocin pitolisant plantaglucide planum plaquenil plasmanate plasminogen platinol plavix
    plazomicin plecanatide plegridy plenamine plendil plerixafor pletal plexion pliaglis pluryl
    pluvicto pmsamantadine pmsbaclofen pmslevobunolol pneumovax podocon podofilox podophyllin
    pokonza polaramine policosanol polidocanol poliovax polivy polocaine polopirin polopiryna
    polycillin polycin polymox polysporin polytrim pomalidomida pomalidomide pomalyst pombiliti
    ponalar ponalgic ponatinib ponatinibum pondimin ponesimod ponmel ponstan ponstel ponsyl
    pontocaine ponvory portrazza posaconazole posfrea posimir posipen potaba potasio poteligeo
    potiga povidone poxi pozelimab pradax pradaxa pralatrexate pralatrexato pralatrexatum
    pralidoxime pralifan pralsetinib praluent pramegel pramipexol pramipexole pramipexolum
    pramlintide pramosone pramoxine prandase prandin prareduct prasiquantel prasterone prasugrel
    pratsiol pravachol pravacol pravasin pravastatin pravastatina pravastatine pravastatinum prax
    praxbind prazaxa praziquantel prazosin prazosina prazosine prazosinum prdl precedex precose
    prednacinolone prednicarbate prednidib predniment prednisolona prednisolone prednisolonum
    prednisona prednisone prednisonum predonine prefin pregabalin pregabalina pregnenedione
    pregnitude pregnyl prehevbrio prelief premarin premasol prent prepcat prepidil preservision
    presolol prestalia pretomanid pretz prevacid prevalite prevduo preventeza prevident prevpac
    prevymis prezal prezcobix prezista prialt priftin prilocaine prilosec primachin primachina
    primachinum primacin primaclone primafen primaquin primaquina primaquine primaquinum primaryl
    primaxin primidon primidona primidone primidonum primlev primperan primsol principen prindolol
    prinivil prinzide prioderm priorix pristiq pritor privigen privine proair proamatine
    proazamine probanthine probecid probenecid probenecida probenecide probenecidum procainamida
    procainamide procainamidum procamide procan procanbid procapan procarbazin procarbazina
    procarbazine procarbazinum procardia procef procentra procetofen procetofene prochlorperazin
    prochlorperazine prochlorperazinum prochlorpermazine prochlorpromazine procloperazine
    proclorperazina procomp procomycin procoralan procrit proctocort proctofoam proctosol procysbi
    procytox prodium profenid proferrin profilnine proflavine proflox proftril progesteron
    progesterona progesterone progesteronum proglycem progout prograf prograft proguanil progynova
    prolair prolate prolaxa prolecofen prolensa proleukin prolia proline prolixin proloprim
    promacta promapar promeco promet prometazin prometazina promethazine promethazinum promethegan
    prometrium prominad promolaxin pronestyl pronisone prontofort propaderm propafenona
    propafenone propafenonum propamerck propanalol propanolol propantheline propaphenin
    proparacaine propecia propeshia propess propiltiouracilo propion propofol propolis propranolol
    propranololo propranololum proprinal propulsid propycil propylhexedrine propylthiouracil
    propylthiouracile propylthiouracilum proquad proquin proscar prosol prosom prostacur
    prostaphlin prostenon prostica prostogenat protease prothazin prothiaden prothrombin protilase
    protonix protopam protopic protriptilina protriptylin protriptyline protriptylinum provas
    provayblue provenge proventil provera provigil provisc proxen prozac prucaloprida prucalopride
    prudoxin pryleugan pseudocot pseudoefedrina pseudoephedrine pseudoephedrinum psorcon psoriasin
    psyllium psymion pteglu pulmicort pulmosal pulmozyme pureduct purelax puricase purimethol
    purinethol purinol purivist purixan pyknolepsinum pylera pymadine pyquiton pyquvi pyrantel
    pyrantelum pyrazinamid pyrazinamida pyrazinamide pyrazinamidum pyrazineamide pyrethia
    pyrethrins pyridiate pyridium pyridostigmine pyridoxin pyridoxine pyridoxinum pyridoxol
    pyrilamine pyrimethamine pyrizinamide pyrogallol pyroxycam pyrukynd pyruvate pyzchiva qalsody
    qarziba qbrelis qbrexza qdolo qelbree qfitlia qinlock qlosi qmiiz qnasl qsymia qtern quadracel
    quadramet quadrocef qualaquin quazepam qudexy quelicin quercetin querto questran quetiapina
    quetiapine quetiapinum quillichew quillivant quinaglute quinalbarbitone quinamm quinapril
    quinaprilum quinatime quinbisan quinbisul quincardine quindan quinidex quinidina quinidine
    quinimax quinina quinine quinja quinoctal quinora quinson quinsul quinzyme quitaxon quixidar
    quixin quizartinib qulipta quofenix quomen qutenza quviviq quzyttir qvar rabavert rabeprazole
    rabipur rabivax racemethorphan racepinephrine radiaguard radicava radicut radiogardase rafron
    ragwitek raldesy ralenova raloxifene raloxifeno raloxifenum ralozam raltegravir ramace
    ramelteon ramipril ramiprilum ramiven ramodar ramucirumab ramycin ranexa ranibizumab raniclor
    ranisen ranitidin ranitidina ranitidine ranitidinum ranolazina ranolazine rapaflo rapamune
    rapamycin rapiblyk rapiflux rapitil rapivab raporsin rasagilina rasagiline rasburicasa
    rasburicase rastinon rasuvo ratiotrazodone raunervil raupasil rausedil rausedyl ravicti
    ravulizumab rawel raxibacumab rayaldee rayasal rayos razadyne reactine reazo rebetol rebif
    rebinyn reblozyl rebyota recarbrio reclast recombinate recombivax recorlev recothrom recticare
    rectiv rectodelt redactiv redergam redergin redergine reditrex refenesen refissa regaine
    regenecare regenon regibon regiocit reglan regonol regorafenib regorafenibum regoxidine
    regranex regtect reguloid reguval rela relador relafen relagard relagesic relanium relatlimab
    relebactam relenza relestat releuko relexxii relif relifex relistor relpax reltone relugolix
    relumina remantadine remdesivir remdesivirum remergil remeron remestan remeven remicade remid
    remifentanil remimazolam reminyl remodulin remontal remsed remsima renacidin renagel renatriol
    renedil renflexis renitec renitek renolazine renova renthyroid renvela repaglinida repaglinide
    repaglinidum repan repatha rephoxitin repotrectinib reprexain requip rescriptor rescula
    reserpin reserpine resimatil resinol reslizumab resmetirom resorcinol respocort restasis
    restoril resveratrol retacrit retapamulin retapamulina retavase reteplase retevmo reticutan
    retifanlimab retigabina retigabine retinolum retisert retrovir retsevmo reumoxicam revatio
    revcovi revefenacin revia revimid revlex revlimid revolade revonto revuforj revumenib rexer
    rexigen rextovy rexulti reyataz reybelsus reyvow rezafungin rezamid rezdiffra rezenopy
    rezipres rezlidhia rezurock rezvoglar rezzayo rheumatrex rhinall rhinaris rhinocort rhofade
    rhogam rhokiinsa rholistiq rhophylac rhopressa rhotral rhotrimine rhpth rhuli rhythmin
    rhythmodan riabni riamantadine riastap riax ribamide ribamidil ribamidyl ribasphere ribavirin
    ribavirina ribavirine ribavirinum ribociclib ribodoxo riboflavin ribofluor ribomustine
    riboposid ribovirin ribrain ricola ridaura ridauran ridene rideril ridiprin rifabutin
    rifabutina rifabutine rifabutinum rifadin rifamicina rifampicin rifampicina rifampicine
    rifampicinum rifampin rifamycin rifamycine rifamycinum rifapentin rifapentine rifaxidin
    rifaximin rifaximina rifaximine rifaximinun rilonacept rilpivirina rilpivirine rilutek riluzol
    riluzole riluzolum rilzabrutinib rimabotulinumtoxinb rimactan rimactane rimantadina
    rimantadine rimantadinum rimapurinol rimegepant rimetin rimifon rinvoq riociguat riociguatum
    riomet ripretinib risamine risankizumab risatriptan risdiplam risedronate risperdal risperidal
    risperidona risperidone risperidonum ritalin ritaline ritlecitinib ritmilen ritonavir
    ritonavirum rituxan rituximab rivaroxaban rivastigmina rivastigmine rivfloza rivotril rixubis
    rizafilm rizatriptan rizatriptanum rizmoic roaccutane roactemra robafen robaxin robidone
    robinul robitussin rocaltrol rocefalin rocefin rocephin rocephine rochagan rocklatan roctavian
    rocuronium rodex roflual roflumilast roflumilastum rogaine rolapitant rolvedon romidepsin
    romidepsina romidepsine romidepsinum romiplate romiplostim romosozumab romvimza ronem
    ropinirol ropinirole ropinirolum ropivacaine rosadan rosalgin rosanil rosiglitazon
    rosiglitazona rosiglitazone rosiglitazonum rosula rosulip rosuvastatin rosuvastatina roszet
    rotarix rotateq roteas rotigotine roucol rowasa roweepra roxicodone roxybond rozanolixizumab
    rozerem rozlytrek rpth rubex rubidomycin rubivite rubomycin rubraca rucaparib ruconest rufen
    rufinamida rufinamide rukobia rumergan rutin ruxience ruxolitinib rxulti ryaltris ryanodex
    rybelsus rybix rybrevant ryclora rydapt rykindo rylaze ryoncil ryplazim rystiggo rytary rytelo
    rythmilen rythmol rytmarone rytmil rytmogenat rytmonorm ryvent ryzneuta ryzumvi sabril
    sabrilex sacituzumab sacrosidase sacubitril sadophos safinamida safinamide saha saizen sajazir
    salacyn salagen salazopyrin salbutamol salbutamolum saleto salex salicylamide salinocaine
    saljet salmaterol salmeterol salmeterolum salofalk salprofen salsalate salsalato salsalatum
    saltaire salvax salycim salyntra samarium samidorphan samsca sanasthmax sanasthmyl sanctura
    sancuso sandimmun sandimmune sandostatin sandostatine sanilvudine santyl saphnelo saphris
    sapropterin sapropterina sapropterinum saquinavir saquinivir sarafem sarclisa sarcolysine
    sareciclina sarecycline sarecyclinum sargramostim sarilumab sarisol sarkolysin saroten sarotex
    sasapyrin sasapyrine sasapyrinum satralizumab satric savaysa savella saxagliptin saxagliptina
    saxenda scabene scalacort scandonest scemblix schiff sclerosol scopolamine scotttussin scytera
    sealdin sebar sebasorb sebetralstat sebex sebulex secalip secbutabarbital secbutabarbitale
    secbutabarbitalum secnidazole secobarbital secobarbitalum secobarbitone seconal sectral
    sectrazide secuado secukinumab sedicepan sedoval seduxen segesterone seglentis seglor
    segluromet seizalam seladelpar selarsdi selegilina selegiline selegilinum selegyline selektine
    selenite selenomethionine selexipag selfemra selinexor seloken selpercatinib selrx selseb
    selsun selumetinib selumetinibum selzentry semaglutide sembrina semglee senaglinide sendoxan
    senexon senna senokot senosol sensipar sensorcaine sephience sepiapterin septocaine serax serc
    serdexmethylphenidate serentil serevent serine sernivo seromycin serophene seroquel serostim
    seroxat serpalan serpasil serpivite sertaconazol sertaconazole sertaconazolum sertan
    sertralina sertraline sertralinum serutan serzone setmelanotide sevelamer sevelamero
    sevelamerum sevenfact sevoflurane sevredol seysara sezaby sfrowasa shingrix sibazon sicazine
    siccoral sifrol signifor signopam siklos siladryl sildenafil sildenafilo silenor silfedrine
    siliq silkis silodosin silodosina silostar siltussin siltuximab silvadene silvederma simbrinza
    simeprevir simethicone simeticona simeticone simeticonum simplotan simponi simulect simvador
    simvastatin simvastatina simvastatine simvastatinum sincalide sinecatechins sinemet sinequan
    sinestron singulair sinquan sinuva siponimod siran sirdalud sirolimus sirolimusum sirturo
    sitagliptin sitagliptina sitagliptine sitagliptinum sitavig sitriol sivextro sixmo skelaxin
    skelid sklice skyclarys skyla skyrizi skysona skytrofa sleepinal slenyto slocin slophyllin
    slynd soaanz sofdra soforal sofosbuvir sofpironium sogroya sohonos solacap solaraze solarcaine
    solgol solifenacin solifenacina soliqua soliris solmucol solodyn solosec solprin solriamfetol
    soltamox soltriol soluclenz solupsan soma somagerol somalgit somapacitan somatrogon somatropin
    somatuline somavert sominex somnicin somnote somophyllin somophyllint somsanit sonapax
    sonazine sone sonidegib sonorx soolantra soprodol sorafenib sorafenibum sorbitol soriatane
    sorilux sorine sortis sostril sotagliflozin sotalol sotalolo sotalolum sotatercept sotorasib
    sotradecol sotret sotrovimab sotyktu sotylize sovaldi sovriad sovuna sparlon sparsentan
    spascol spasuret spectazole spectracef spersacarpine spesicor spesikor spesolimab spevigo
    spherusol spikevax spinosad spinraza spiriva spironolactone spironolactonum spironolattone
    spirulina sporanox sporiline sportscreme spotof spravato sprayzoin spritam sprix sprycel
    sqworm stadol stalevo stamaril stamicin stamycin stangard stangyl stanicide staphaseptic
    staril starlix starsis staurodorm stavudin stavudine stavudinum staxyn stayveer steglatro
    steglujan stelara stelazine stelera stendra stenox steqeyma sterapred steritalc sterotate
    stesolid stiedex stilnoct stilnox stimate stimufend stiolto stiripentol stiripentolum
    stirlescent stivarga stoboclo stopain stoxil strattera strefen strema streptomycin
    streptozocin streptozocine streptozocinium streptozocinum streptozotocin streptozotocine
    striant stribild stridex striverdi stromectol strumazol stugeron styptstix sublimaze sublocade
    suboxone subsys subutex subvenite succimer succinylcholine suclear sucraid sucralfat
    sucralfate sucralfato sucralfatum sucrets sudafed sudogest sufentanil sufil sugammadex
    suksilep sular sulbactam sulbutiamine sulconazole sulfacetamid sulfacetamida sulfacetamide
    sulfacetamidum sulfacil sulfacyl sulfadiazin sulfadiazina sulfadiazine sulfadiazinum sulfair
    sulfamethoxazole sulfamylon sulfanilazetamid sulfapyrimidine sulfargen sulfasalazin
    sulfasalazina sulfasalazine sulfasalazinum sulfatrim sulfazin sulfazine sulfinpyrazone sulfoam
    sulfona sulfonyldianiline sulindac sulindaco sulindacum sulindal sulisent sulopenem
    sulphacetamide sulphacetamidum sulphadiazine sulphasalazine sulphinpyrazone sultanol sumamed
    sumatriptan sumatriptanum sumavel sumaxin sunitinib sunitinibum sunkist sunlenca sunosi
    sunvozertinib supartz superfed supprelin supralip suprane supraviran suprax surfak surfaxin
    surfont surmontil surquina survanta suspendol sustaire sustamycin sustanon sustiva sustol
    susvimo sutab sutent sutimlimab suvorexant suxilep suzetrigine syfovre sylatron sylvant
    symadine symax symbicort symbravo symbyax symdeko symfi symjepi symlin symmetrel sympazan
    symproic symtuza synagis synalar synarel syncarpine syndros synera synercid syneudon synflex
    synjardy synophylate synribo synthroid syntocinon syntomycin synvinolin synvisc syprine
    tabrecta tacex tachosil tachydaron taclonex tacrolimus tadalafil tadalafilo tadliq tafamidis
    tafasitamab tafenoquine tafil tafinlar tafluprost tagamet tagraxofusp tagrisso takadol
    takepron takhzyro talazoparib taletrectinib talicia talidomida taloxa talquetamab taltz talvey
    talwin talzenna tambocor tamifen tamiflu tamik tamoxifen tamoxifene tamoxifeno tamoxifenum
    tamsulosin tamsulosina tamsulosine tamsulosinum tanlor tanzeum tapazole tapentadol tapinarof
    taporin tarceva tardocillin tareg targadox targretin tarivid tarlatamab tarpeyo tascenso
    tasedan tasigna tasimelteon tasimelteonum tasmar tasocitinib taurine taurolidine tavaborole
    tavalisse tavanic tavegyl tavist tavlesse taxol taxotere tazarotene tazaroteno tazarotenum
    tazemetostat tazemetostatum tazepam tazicef tazidime taziken tazobactam tazorac taztia
    tazverik tcgf tdvax tebentafusp tecartus tecentriq tecfidera technivie teclistamab tecovirimat
    tecvayli tedelparin tedicumar tedipulmo tedizolid teduglutida teduglutide teflaro tegaserod
    tegaserodum teglutik tegretol tegsedi tekral tekturna telaprevir telavancin telavancina
    telavancinum telbivudin telbivudina telbivudine teldrin telisotuzumab telithromycin
    telitromicina telmin telmisartan telotristat temaze temazepam tembexa temcad temesta temgesic
    temixys temodal temodar temovate temozolodida temozolomid temozolomida temozolomide
    temozolomidum temsirolimus temtabs tenapanor tencet tencon tenecteplase tenex teniposid
    teniposide teniposido teniposidum tenivac tenofovir tenoretic tenormin tenormine tenox tensaid
    tensocardil tentin tenuate teofilina tepadina tepanil tepezza teplizumab tepmetko tepotinib
    teprotumumab tepylute tequin terazol terazosin terazosina terazosine terazosinum terbac
    terbasmin terbinafina terbinafine terbinafinum terbul terbutalin terbutalina terbutaline
    terbutalinum terbuturmant terconazole terfluzine teridin teriflunomida teriflunomide
    teriflunomidum teriparatida teriparatide terlipressin terlivaz terrell tesamorelin tespa
    tespamin tessalon testim testoderm testogel testolin testopel testosteron testosterona
    testosterone testosteronum testotard tetcaine tetrabenazina tetrabenazine tetrabenazinum
    tetrabid tetracaine tetracyclin tetracycline tetracyclinum tetrahydrozoline tetrazyklin
    tetterine teturam teveten tevimbra texacort tezacaftor tezepelumab tezruly tezspire
    thalidomide thalidomidum thalitone thalomid theobid theocin theoclear theocodin theodur
    theolair theolix theolixir theon theonite theopek theophyllin theophylline theospan theostat
    theovent theracys theradol theramycin therastat theratears thermazene thiamazol thiamazole
    thiamazolum thiamine thiaminium thiaminum thilopemal thimazol thioctate thioguanine
    thioguaningsk thiola thiophosphamide thioridazin thioridazine thioridazinum thiosulfate
    thiotepa thiothixene thiozine thombran thonzonium thonzylamine thoracol thorazine threonine
    thrombin thymoglobulin thymol thyquidity thyramine thyrogen thyrolar thyrosafe thyroshield
    thyrozol tiadylt tiagabina tiagabine tiagabinum tiamazol tiamcinolonum tiamina tiamol tiazac
    tibsovo ticagrelor ticlid ticlodix ticlodone ticlopidina ticlopidine ticlopidinum ticovac
    tigan tigeciclina tigecycline tigecyclinum tiglutik tikosyn tilad tilade tilaire tilavist
    tildrakizumab tiloryth tiludronate timacar timidazole timolol timololo timololum timoptic
    timoptol timox tinactin tinaderm tinatox tindamax tineafax tinidazol tinidazole tinidazolum
    tioconazole tioguanin tioguanina tioguanine tioguaninum tiopronin tioridazina tiotixene
    tiotixeno tiotixenum tiotropium tipiracil tipiramate tipiramato tipranavir tipuric tiral
    tirbanibulin tirocal tirodril tirofiban tirosint tirzepatide tisagenlecleucel tisamid
    tislelizumab tisotumab tisseel titralac tivdak tivicay tivorbex tivozanib tixagevimab
    tizanidin tizanidina tizanidine tizanidinum tlando tnkase tobi tobracin tobradex tobramicina
    tobramycin tobramycine tobramycinum tobrex tocilizumab tocophersolan toctino tofacinix
    tofacitinib tofacitinibum tofersen tofidence tofranil tolak tolazamid tolazamida tolazamide
    tolazamidum tolbutamida tolbutamide tolbutamidum tolcapon tolcapona tolcapone tolcaponum
    tolcylen tolectin tolid tolinase tolmetin tolmetina tolmetino tolmetinum tolnaftate tolnaftato
    tolnaftatum tolnaphthate tolsura tolterodina tolterodine tolterodinum tolvaptan tomaxithen
    tomoxetina tomoxetinum tonmya tonoftal tonopaque topalgic topamax topicaine topicale topicort
    topicorte topicycline topiramate topiramato topiramatum topisolon topitracin topneuter toposar
    topotecan topotecane topotecanum toprol topsym topsyn topsyne toradol torasemida torasemide
    torasemidum toraseptol torbugesic toremifene toremifeno toremifenum torental torezolid
    toripalimab torisel torpenz torsemide tosymra totacef totacillin totect toujeo tovet toviaz
    tovorafenib tpoxx trabectedin trabectedina tracleer tradjenta tradol tradolpuren tradonal
    tradozone trajenta tralement tralgiol tralokinumab tramabeta tramadin tramadoc tramadol
    tramadoldolgit tramadolhameln tramadolor tramadolratiopharm tramadolum tramadorsch tramadura
    tramagetic tramagit tramake tramal trametinib trametinibum tramex tramquel tramulief tramundin
    trandate trandolapril trandolaprilum tranexamsaeure trangorex tranilcipromina trankimazin
    tranmep transamin transamine transanosil tranxene tranylcypromin tranylcypromine
    tranylcyprominum tranzarel trasedal trastuzumab travatan travoprost travoprostum trazimera
    traziquantel trazodona trazodone trazodonum trazon treanda trecator tregor trelegy trelstar
    tremacide tremelimumab tremfya trental treosulfan treprostinil tresiba tretinoin tretinoina
    tretinoinum tretten trexall trexan treximet trezix triacetin triacetyluridine triacort
    trialmin trialodine triamcinolona triamcinolone triamcinolonum triamteren triamterena
    triamterene triamtereno triamterenum trianex triatec triaz triazolam triazolamum tribavirin
    tribenzor trichazol trichloroacetate trichopol triclabendazole triclosan tricolam tricor
    tricylate tridacaine tridergel triderm tridesilon tridione trientine triesence trifarotene
    trifena triferic triflucan triflumethazine trifluoperazina trifluoperazine trifluoperazinum
    trifluoroperazine trifluperazine trifluridine triftazin triheptanoin trihexane trihexifenidilo
    trihexyphenidyl trihexyphenidylum trijardy trikafta trilaciclib trilafon trilam trileptal
    trilipix trilisate trilostane triluron trilyte trimazole trimepranol trimeprimina trimeprimine
    trimeproprimine trimetadiona trimethadion trimethadione trimethadionum trimethinum
    trimethobenzamide trimethobenzamidum trimethoprim trimethoprimum trimethylglycine
    trimethylglycocoll trimetin trimetobenzamida trimetoprima trimidura trimineurin trimipramina
    trimipramine trimipraminum trimox trimpex trinitrine trinitroglycerol trintellix triostat
    tripelennamine tripenicol triprolidine triptafen triptodur triptone triptorelin triptorelina
    triptoreline triptorelinum trisenox tritace tritec tritocin tritolnacide trittico triumeq
    trivagizole trivazol trivisc trizivir trodelvy trofinetide trogarzo trokendi tromethamine
    tronolane tropicamide trospium troxidone trudhesa trulance trulicity trumenba truqap truseltiq
    trusopt truvada truxima tryngolza trypsin tryptanol tryptine tryptizol tryptophan tsentedrin
    tsiklomitsin tstat tubersol tubizid tubocin tubulicid tucatinib tudorza tukysa tums turalio
    tussigon tuxarin tuzistra twilite twinject twinrix twirla twyneo twynsta tybost tyenne tygacil
    tykerb tylenol tymlos tyrosine tyrvaya tysabri tyvaso tyzeka tzield ubidecarenone ubiquinol
    ublituximab ubrelvy ubrogepant ubrogepantum uceris ucine udenyca ugurol ukapen ukoniq ulcerban
    ulcerease ulcogant ulcol ulcolax ulesfia ulipristal uloric ulpax ulsanic ultacan ultane ultiva
    ultomiris ultracef ultracet ultracorten ultracortenol ultradol ultram ultraprin ultrasal
    ultrase ultravate ultreon umbralisib umeclidinium umecta unasyn undecatrex undecylenate
    unguentine unifiber unipen uniphyl uniphyllin uniphylline unisom unithroid unituxin univasc
    unloxcyt unoprostone upadacitinib uplizna upneeq uptravi uramaxin urbanol urbanyl urbason
    urecholine urelle urex uribel uribenz uricalm uridocid uriduct uripurinol urispas uristat
    urizid urobactam urocarb urocaudal urogesic uromitexan uronid uropyrine urosin urotropin
    uroxatral urso ursodeoxycholate ursodiol urtias ustekinumab ustell uticort uticox utira utopic
    uvadex uzedy vabomere vaborbactam vabrinty vabysmo vadadustat vafseo vagifem vagilen vagistat
    valaciclovir valaciclovirum valacyclovir valbazen valbenazine valchlor valcip valcyt valcyte
    valganciclovir valine valium valnac valoid valomag valproate valrelease valrubicin vals
    valsartan valstar valtoco valtrex vamorolone vanadom vanalice vanamine vanatol vancenase
    vanceril vancocin vancocine vancomicina vancomycin vancomycine vancomycinum vandazole
    vandetanib vanflyta vaniqa vanos vanzacaftor vaporex vaprisol vaqta vardenafil vardenafilo
    vardenafilum vareniclina varenicline vareniclinum vargatef varithena varivax varizig varubi
    vascard vascepa vaseline vaseretic vasodilan vasoflex vasomotal vasonase vasostrict vasotec
    vasten vaxchora vaxelis vaxneuvance vazculep vecamyl vectibix vectical vecuronium vedolizumab
    vegacillin vegzelma veklury velban velbe velcade velcalcetide veletri velpatasvir velphoro
    velsipity veltane veltassa veltin vemlidy vemurafenib vemurafenibum vencarm venclexta
    venclyxto venelex venetoclax venlablue venlafaxina venlafaxine venlafaxinum venlalix venofer
    vensir ventavis ventolair ventolin venxxiva veopoz veozah vepesid verapamil verapamilo
    verapamilum verdeso verdrocet veregen verelan vericiguat vericiguatum veripred verkazia
    verladyn vermicol vermidil vermox verquvo versacloz versiclear verteporfin verteporfina
    verteporfinum verteporphin vertigon verzenio verzenios vesanoid vesdil vesicare vevye vfend
    viabecline viagra viarin vibativ vibegron vibegronum viberzi vibramycin vibravenos vicks
    viclovir vicoprofen victoza victrelis vidaza videx vigabatrin vigabatrina vigabatrine
    vigabatrinum vigadrone vigafyde vigamox vigpoder viibryd vikela vilanterol vilazodona
    vilazodone vilazodonum vilobelimab vilona viloxazina viloxazine viloxazinum viltepso
    viltolarsen vimizim vimkunya vimovo vimpat vimseltinib vinblastin vinblastina vinblastine
    vinblastinum vincaleukoblastine vincasar vincrex vincristin vincristina vincristine
    vincristinum vincrisul vinorelbin vinorelbina vinorelbine vinorelbinum vintec vinzam vioform
    viokace viokase vipidia vipral viracept viramide viramune virasal viraxpuren virazide virazole
    viread viregyt virherpes virlix virmen virolex viroptic virosterone virupos virzin visano
    viscoat visine visken vismodegib vismodegibum vistagan vistaril vistaseal vistide vistogard
    vistonuridine visudyne viternum vitrakvi vitrakvii vitrase vivacaine vivactil vivalan vivarin
    vivelle vivimusta vivitrol vivjoa vivlodex vivotif vizimpro vocabria voclosporin vogelxo
    volmax volon voltaren voltarol voltric voluven vonamycin vonjo vonoprazan vonvendi voquezna
    voranigo vorapaxar vorasidenib voraxaze voriconazol voriconazole voriconazolum vorinostat
    vorinostatum vortioxetina vortioxetine vortioxetinum vosevi vosoritide votrient vowst
    voxelotor voxelotorum voxilaprevir voxzogo voydeya vpriv vraylar vtama vtol vuity vumerity
    vumon vupral vusion vutrisiran vyalev vyepti vyjuvek vykat vyleesi vyloy vyndamax vyndaqel
    vyscoxa vytone vytorin vyvanse vyvgart vyxeos vyzulta wainua wakix wampocap warfant warfarin
    warfarina wayrilz wegovy welchol welireg wellbutrin wellcovorin wellvone westadone westcort
    westhroid wezlana wigraine wilate wilzin winlevi winpred winrevair winrho wiregyt
    wismutsubsalicylat wixela wormkuur wymox wynzora wyost wytensin xacduro xaciato xadago xalatan
    xalix xalkori xanax xanomeline xanthomax xanturic xaracoll xarelto xatmep xavron xcopri xdemvy
    xeljanz xeloda xelpros xelstrym xembify xenazine xenical xenleta xenpozyme xeomin xepi xepin
    xerava xerese xermelo xevudy xgeva xhance xiaflex xiapex xiclo xifaxan xifyrm xigduo xiidra
    xilep ximino xipere xofigo xofluza xolair xolegel xolido xolremdi xopenex xospata xoten
    xphozah xpovio xromi xtampza xtandi xulane xultophy xuriden xydalba xylesthesin xylimelts
    xylishield xylitol xylocaine xylocitin xylometazoline xylon xyloneural xyntha xyosted xyrem
    xywav xyzal yargesa ycanth yectamid yentreve yervoy yescarta yesintek yeztugo yimmugo yondelis
    yorvipath yosprala yuflyma yumex yupelri yutiq yutrepia yuvafem zabien zacin zaclir zaditen
    zaditor zafemy zafirlukast zaldyon zaleplon zaltrap zamadol zamudol zanaflex zanamivir
    zanidatamab zanidip zanosar zantac zantic zanubrutinib zarontin zaroxolyn zarxio zavegepant
    zavesca zavzpret zeasorb zeaxanthin zebeta zebutal zegalogue zegerid zegfrovy zejula zelapar
    zelboraf zelnorm zelsuvmi zelvysia zembrace zemdri zemplar zenapax zenatane zenlistik
    zenocutuzumab zenpep zentavion zentel zentrip zenzedi zepatier zepbound zeposia zepzelca
    zerbaxa zerit zerviate zestoretic zestril zetia zetir zetonna zevalin zevaskyn zeven zevtera
    ziac ziagen ziana zicam ziconotide zide zidovudina zidovudine zidovudinum ziextenzo ziihera
    ziken zilbrysq zileuton zileutonum zilretta zilucoplan zilxi zimhi zimovane zinacef zinamide
    zinbryta zincon zinecard zinforo zingo zinotic zinplava zionodil zioptan ziprasidona
    ziprasidone ziprasidonum zipsor zirabev zirgan zirtek zispin zitazonium zithromax zitromax
    zituvimet zituvio zmax zocor zoderm zodormdura zofran zohydro zokinvy zoladex zolafren
    zolbetuximab zoldem zoledronate zolgensma zolinza zoliparin zolirin zolmitriptan
    zolmitriptanum zoloft zolpidem zolpidemum zolpimist zolpinox zomacton zometa zomig zomorph
    zonalon zonatuss zonegran zongertinib zonisade zonisamida zonisamide zonisamidum zontivity
    zoocoumarin zopiclona zopiclone zopiclonum zorbtive zorcaine zorprin zortress zorvolex zoryve
    zostavax zostrix zosyn zoton zovirax zoxan ztalmy ztlido zubsolv zulex zulresso zumalgic
    zunveyl zuplenz zurampic zuranolone zurnai zurzuvae zusduri zuvamor zyban zyclara zyclir
    zydelig zydol zyflo zygout zykadia zylet zyloprim zyloric zymar zymaxid zymfentra zynlonta
    zynrelef zyntabac zynteglo zynyz zypitamag zypram zyprexa zyrtec zytiga zytram zyvox zyvoxid
    zzzquil
    """
}
