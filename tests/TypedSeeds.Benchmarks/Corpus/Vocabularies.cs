namespace TypedSeeds.Benchmarks.Corpus;

/// <summary>The words that a made corpus is written in.</summary>
internal static class Vocabularies
{
    public static readonly string[] Latin =
    [
        "the", "ministers", "of", "both", "countries", "agreement", "on", "trade", "and", "security", "talks", "in", "next", "year", "which", "they",
        "called", "a", "towards", "peace", "with", "regard", "to", "maritime", "borders", "as", "well", "sanctions", "that", "remain", "in", "force",
        "for", "resolution", "by", "council", "members", "its", "partners’", "commitment", "naïve", "décision", "coopération", "from", "Zürich", "under",
        "international", "law", "against", "further", "escalation", "while", "humanitarian", "corridors", "are", "kept", "open", "until", "observers",
        "can", "verify", "withdrawal", "at", "every", "level", "this", "week", "without", "any", "preconditions", "“step", "by", "step”", "or", "its",
        "programme", "despite", "concerns", "over", "exports", "semiconductors", "critical", "minerals", "energy", "grain", "shipments", "through",
        "ports", "fisheries", "air", "defence", "exercises", "train", "soldiers", "annually", "joint", "working", "group", "report", "findings", "to",
        "parliament", "before", "spring", "session", "new", "framework", "treaty", "ratified", "since", "then", "several", "governments", "have", "been",
    ];

    public static readonly string[] Hangul = ["공동성명", "외교부 장관", "한반도 평화", "안보리 결의", "국방 협력", "양국 관계", "경제 안보", "인권 상황"];

    public static readonly string[] Cyrillic = ["министр обороны", "совместное заявление", "Совет Безопасности", "мирные переговоры", "гуманитарная помощь", "договор о торговле"];

    public static readonly string[] Openings = ["We", "Both sides", "Our governments", "The ministers", "Neither country", "All members", "The delegation", "Its members"];

    public static readonly string[] Verbs = ["said", "told reporters", "wrote", "declared", "stressed", "added", "warned", "repeated"];

    public static readonly string[] Days = ["on Monday", "late on Tuesday", "on Wednesday morning", "on Thursday", "on the 1st", "in Ottawa", "in Seoul", "in Genève"];

    public static readonly string[] Acts =
    [
        "condemn", "criticize", "accuse", "express-concern", "assess", "call-on", "urge", "demand", "reaffirm", "warn", "commit", "welcome", "recognize",
        "emphasize", "agree", "announce", "monitor", "discuss", "claim", "state", "believe", "propose", "hope", "predict", "explain", "report", "confirm",
    ];

    public static readonly string[] Subjects =
    [
        "troop-withdrawal", "arms-supply", "grain-exports", "joint-exercises", "sanctions", "ceasefire", "human-rights", "fisheries", "border-talks",
        "energy-prices", "prisoner-exchange", "missile-test", "aid-corridor", "observers", "trade-terms", "chip-exports", "air-defence", "minerals",
    ];

    public static readonly string[] Cities = ["ottawa", "seoul", "geneva", "oslo", "vienna", "doha", "lima", "nairobi", "tallinn", "hanoi"];

    public static readonly string[] Formats = ["talks", "statement", "briefing", "summit", "report", "declaration"];

    public static readonly string[] Modes = ["official", "quoted", "reported", "narrated"];

    public static readonly string[] Intensities = ["strongest possible terms", "strongly", "firmly", "with regret"];
}
