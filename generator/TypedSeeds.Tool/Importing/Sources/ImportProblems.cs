using TypedSeeds.Generator.Values;

namespace TypedSeeds.Tool.Importing.Sources;

/// <summary>What an import could not make. So many of one kind are kept, and the others are counted: a file of a megabyte may have hundreds of thousands.</summary>
internal sealed class ImportProblems
{
    /// <summary>So many of one kind are told, unless all are asked for.</summary>
    private const int MostTold = 20;

    /// <summary>So many of one kind are kept, as of a rule in a check.</summary>
    private const int MostOfKind = Generator.Diagnostics.Limits.FindingsOfRule;

    /// <summary>A message may hold a value of the source. Kinds after so many are one.</summary>
    private const int MostKinds = 50;

    /// <summary>A message of the source's own words may be as long as the source.</summary>
    private const int LongestMessage = 2_000;

    private const string OtherKinds = "";

    private readonly Dictionary<string, Kind> _kinds = new(StringComparer.Ordinal);

    /// <summary>How many there are, those too that are only counted.</summary>
    public int Count => _kinds.Values.Sum(static kind => kind.Count);

    /// <summary>Adds a problem.</summary>
    public void Add(ImportProblem problem)
    {
        var kind = KindOf(problem);
        kind.Count++;
        kind.Last = Later(kind.Last, problem.Place);
        if (kind.Kept.Count < MostOfKind)
        {
            kind.Kept.Add(problem.Message.Length > LongestMessage ? problem with { Message = Shorten.To(problem.Message, LongestMessage) } : problem);
        }
    }

    /// <summary>Adds those of another list.</summary>
    public void AddAll(ImportProblems others)
    {
        foreach (var other in others._kinds.Values)
        {
            foreach (var problem in other.Kept)
            {
                Add(problem);
            }

            if (other.Count > other.Kept.Count)
            {
                var kind = KindOf(other.Kept[0]);
                kind.Count += other.Count - other.Kept.Count;
                kind.Last = Later(kind.Last, other.Last);
            }
        }
    }

    /// <summary>The lines for people, in the order of their places; after the last one of a kind, how many more there are.</summary>
    /// <param name="all">Whether each one is told that is kept.</param>
    /// <param name="option">The option that tells each one.</param>
    public IEnumerable<string> Lines(bool all, string option)
    {
        var told = _kinds.Values
            .SelectMany(kind => InOrder(kind.Kept).Take(all ? MostOfKind : MostTold).Select((problem, i) => (Problem: problem, Kind: kind, Left: i + 1)))
            .ToArray();
        var last = told.GroupBy(static one => one.Kind).ToDictionary(static group => group.Key, static group => group.Max(static one => one.Left));
        foreach (var (problem, kind, number) in told.OrderBy(static one => one.Problem.Place?.FilePath, StringComparer.Ordinal).ThenBy(static one => one.Problem.Place?.Line).ThenBy(static one => one.Problem.Place?.Column))
        {
            yield return problem.ToString();
            if (number == last[kind] && kind.Count > number)
            {
                var more = !all && kind.Kept.Count > number ? $"; {option} shows {(kind.Kept.Count < kind.Count ? Invariant.Text(kind.Kept.Count) : "them")}" : ", which are counted only";
                yield return $"  and {Invariant.Text(kind.Count - number)} more like this{(kind.Last is { } place ? $", the last at {place}" : string.Empty)}{more}";
            }
        }
    }

    private static IEnumerable<ImportProblem> InOrder(IEnumerable<ImportProblem> problems) =>
        problems.OrderBy(static problem => problem.Place?.FilePath, StringComparer.Ordinal).ThenBy(static problem => problem.Place?.Line).ThenBy(static problem => problem.Place?.Column);

    private static SourcePlace? Later(SourcePlace? one, SourcePlace? other) =>
        one is null || (other is not null && (string.CompareOrdinal(one.FilePath, other.FilePath), one.Line, one.Column).CompareTo((0, other.Line, other.Column)) < 0) ? other : one;

    private Kind KindOf(ImportProblem problem)
    {
        var name = NameOf(problem);
        if (!_kinds.TryGetValue(name, out var kind) && (_kinds.Count < MostKinds || !_kinds.TryGetValue(OtherKinds, out kind)))
        {
            _kinds.Add(_kinds.Count < MostKinds ? name : OtherKinds, kind = new());
        }

        return kind;
    }

    // Problems of one rule are alike, and so are those of one sentence. What it names is between its first and its last quotation mark, or a number.
    private static string NameOf(ImportProblem problem)
    {
        var message = problem.Message;
        var (first, last) = (message.IndexOf('\'', StringComparison.Ordinal), message.LastIndexOf('\''));
        return problem.Rule.Length > 0 ? problem.Rule
            : string.Concat((first < 0 ? message : message[..first] + message[last..]).Where(static character => !char.IsDigit(character)).Take(200));
    }

    /// <summary>Those of one kind.</summary>
    private sealed class Kind
    {
        public List<ImportProblem> Kept { get; } = [];

        public int Count { get; set; }

        public SourcePlace? Last { get; set; }
    }
}
