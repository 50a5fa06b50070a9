extension UnansweredQuestions {
  /// What is no question.
  static let rubble = """
    qwertyuiop
    hello
    hi there anybody home
    lol
    kkkkkk
    umbrella
    testing 123
    thx bye
    giraf
    refriger
    photosyn
    good evening from manila
    zxcvbnm,./
    1234567
    ok
    the
    banana
    jjjjjjjjjj;
    how do i m
    where can i bu
    lampsh
    trombone
    ;lkjhgf
    aaaaaaaaaa
    yo wassup
    happy birthday
    xylo
    gdfgdfg dfg
    sorry wrong window
    hmmm
    www.
    accordi
    bonjour
    666 999
    teapot
    uh
    fdsa jkl fdsa
    merry chr
    mmmmmm
    poiuytrewq
    hiya
    good morning from leeds
    98765
    wardrobe
    pelic
    gnome
    oops
    vbnm vbnm
    is this thing on
    whats u
    can you te
    ello ello
    zebra crossi
    marmalade
    ta very much
    qazwsx edc
    whats your name
    11 11
    b
    bye
    somet
    maybe
    salamat po
    face with sunglasses
    wond
    00000
    little alfie
    1 2 3 4
    0
    hmm
    aaaaaaaa
    grazie mille
    jjjjjjj
    red heart heart heart
    07 blank
    hola
    kya haal hai
    hola buenos dias
    dont know
    smiley face
    !!!
    good morning
    wha
    ich spreche kein englisch
    heya
    is anybody there
    shukriya ji
    whe
    are you real
    can y
    no
    aap kaise hain
    ?
    poiuy
    if
    jambo rafiki
    ni hao
    laughing crying face
    thank you so much
    zxcvbn
    merhaba
    guten tag
    kumusta po
    como te llamas
    namaste
    lololol
    haha
    merci beaucoup
    john smith
    sorry wrong box
    wie geht es dir
    fghfgh
    just trying this out
    qwerty
    erm
    priya
    a
    q
    tracey from accounts
    ignore that
    clapping hands
    can you hear me
    yes please
    123456
    dziekuje bardzo
    yes
    k
    no thanks
    no hablo ingles
    so anyway
    asdfghjkl
    th
    never mind
    wow
    3.14
    mmmm
    beca
    testing testing one two
    this is a test
    take care x
    thumbs up
    evening
    w
    what is the
    cool
    42
    morning
    see you later
    night night
    dfgdfg dfg
    muchas gracias
    how do i
    7
    thank you
    hey
    hi
    obrigado
    mohammed
    magandang umaga
    asdf
    danke schn
    ...
    mera naam rahul hai
    alright mate
    how do you do
    i was ju
    salaam alaikum
    and then
    anyone there
    test
    hjkl;
    hahahaha
    who is this
    hindi ko alam
    ta love
    thanks
    deleted
    e
    parlez vous francais
    999999999
    je ne comprends pas
    tell me ab
    nice to meet you
    2468
    how are you
    are you a robot
    um
    oh
    dzien dobry
    ciao bella
    xcxc
    susan p
    but
    cheers
    brenda
    ho
    mr t okafor
    goodbye
    """
}
