namespace TypedSeeds.Benchmarks.Corpus;

/// <summary>Parties, topics and events that all documents share. They do not grow with the corpus.</summary>
internal static class SharedEntries
{
    public static readonly MadeParty[] Parties =
    [
        State("canada", "Canada", "Canadian"), State("south-korea", "South Korea", "ROK", "한국"), State("north-korea", "North Korea", "DPRK"),
        State("russia", "Russia", "Россия"), State("ukraine", "Ukraine", "Україна"), State("japan", "Japan"), State("norway", "Norway"),
        State("estonia", "Estonia", "Eesti"), State("switzerland", "Switzerland", "Suisse", "Schweiz"), State("kenya", "Kenya"), State("peru", "Peru", "Perú"),
        State("qatar", "Qatar"), State("united-states", "United States", "U.S."), State("china", "China"), State("vietnam", "Vietnam", "Việt Nam"),
        Body("united-nations", "United Nations", null, "UN"), Body("security-council", "United Nations Security Council", "united-nations", "UNSC"),
        Body("unhcr", "United Nations High Commissioner for Refugees", "united-nations"), Body("european-union", "European Union", null, "EU"),
        Body("nato", "North Atlantic Treaty Organization", null, "NATO"), Body("opcw", "Organisation for the Prohibition of Chemical Weapons", null),
        Body("canadian-forces", "Canadian Armed Forces", "canada"), Body("korean-army", "Army of the Republic of Korea", "south-korea", "육군"),
        Body("foreign-office", "Ministry of Foreign Affairs", "south-korea", "외교부"), Body("broadcaster", "Voice of America", null, "VOA"),
        Body("wire-service", "The Wire Service", null), Person("foreign-minister", "Mélanie Joly"), Person("envoy", "Cho Tae-yul", "조태열"),
        Person("spokeswoman", "Мария Петрова"), Person("secretary-general", "Annika Strøm"),
    ];

    public static readonly MadeTopic[] Topics =
    [
        new("security", "Security", null), new("arms-control", "Control of arms", "security"), new("sanctions", "Sanctions", "security"),
        new("trade", "Trade", null), new("energy", "Energy", "trade"), new("human-rights", "Human rights", null), new("aid", "Humanitarian aid", "human-rights"),
        new("law", "International law", null), new("borders", "Borders at sea", "law"), new("science", "Science and technology", null),
    ];

    public static readonly MadeEvent[] Events =
    [
        new("ottawa-meeting", "Ministerial meeting in Ottawa", "2024-11-01", "Ottawa", ["canada", "south-korea"]),
        new("seoul-summit", "Summit in Seoul", "2024-05-21", "Seoul", ["south-korea", "japan", "china"]),
        new("geneva-talks", "Talks in Genève", "2024-03", "Genève", ["ukraine", "russia", "switzerland"]),
        new("council-session", "Session of the Council", "2024-09", "New York", ["security-council"]),
        new("missile-test", "Test of a missile", "2024-10-31", "Pyongyang", ["north-korea"]),
        new("grain-accord", "Accord on grain", "2022-07", "Istanbul", ["ukraine", "russia", "united-nations"]),
        new("alliance-exercise", "Exercise of the alliance", "2024-06", "Tapa", ["nato", "estonia"]),
        new("fisheries-round", "Round on fisheries", "2023", "Oslo", ["norway", "european-union", "peru"]),
    ];

    private static MadeParty State(string id, string name, params string[] aliases) => new(id, "state", name, aliases, null);

    private static MadeParty Person(string id, string name, params string[] aliases) => new(id, "person", name, aliases, null);

    private static MadeParty Body(string id, string name, string? partOf, params string[] aliases) => new(id, "organization", name, aliases, partOf);
}
