using System.Text.RegularExpressions;

namespace TypedSeeds.Generator.Tests.Architecture;

/// <summary>
/// The compiler runs the generator on .NET or on the .NET Framework, whose culture data, casing and version of Unicode differ.
/// No answer may depend on them, so the compiled code is asked for each call that would.
/// </summary>
public partial class HostTests
{
    /// <summary>Where the host is asked what a character is or what its other case is, and why the answer may depend on its version of Unicode.</summary>
    private static readonly Dictionary<string, string> ByHost = new(StringComparer.Ordinal)
    {
        ["TypedSeeds.Generator.Schema.Ids"] = "C# names: the compiler asks the same classes of the same host",
        ["TypedSeeds.Generator.Schema.NamespaceName"] = "C# names: the compiler asks the same classes of the same host",
        ["TypedSeeds.EdtfRepair"] = "a proposal",
        ["TypedSeeds.EdtfTime"] = "white space, which every host knows alike",
        ["TypedSeeds.Iso8601DurationParts"] = "a proposal",
        ["TypedSeeds.Iso8601DurationRepair"] = "a proposal",
        ["TypedSeeds.Shorten"] = "what a message shows",
        ["TypedSeeds.TextGaps"] = "white space, which every host knows alike",
    };

    /// <summary>Where patterns of the host read texts, and why the answer may depend on its version of Unicode.</summary>
    private static readonly Dictionary<string, string> ByPatternOfHost = new(StringComparer.Ordinal)
    {
        ["TypedSeeds.Generator.Anchoring.Splitting.NumberedLine"] = "white space and digits of one UTF-16 unit, which every host knows alike",
        ["TypedSeeds.Generator.Binding.AmbiguousDurations"] = "a proposal",
        ["TypedSeeds.Generator.Binding.DateReading"] = "a proposal",
        ["TypedSeeds.Generator.Binding.DurationReading"] = "a proposal",
        ["TypedSeeds.Generator.Binding.FoundDates"] = "a proposal",
        ["TypedSeeds.Generator.Binding.LooseDates"] = "a proposal",
        ["TypedSeeds.Generator.Binding.LooseNumbers"] = "a proposal",
        ["TypedSeeds.Generator.Binding.RelativeDates"] = "a proposal",
        ["TypedSeeds.Generator.Fixing.ListLines"] = "a proposal",
        ["TypedSeeds.Generator.Schema.Packages.PackageVersion"] = "letters and digits of ASCII",
    };

    private static readonly IReadOnlyList<CalledMembers.Call> Calls = CalledMembers.Of(typeof(TypedSeedsGenerator).Assembly.Location);

    [Fact]
    public void No_call_compares_or_changes_texts_by_a_culture_or_asks_the_host_to_normalize_or_divide_them() =>
        Assert.Empty(Calls.Where(static call => ByCulture().IsMatch(call.Member)).Select(static call => $"{call.Type}: {call.Member}").Distinct());

    [Fact]
    public void Characters_and_their_case_are_those_of_the_own_tables_and_what_asks_the_host_is_named_here() =>
        Assert.Equal(ByHost.Keys.Order(StringComparer.Ordinal), TypesThat(CharacterOfHost()));

    [Fact]
    public void Patterns_of_the_host_are_only_where_they_are_named_here() =>
        Assert.Equal(ByPatternOfHost.Keys.Order(StringComparer.Ordinal), TypesThat(PatternOfHost()));

    [Theory]
    [InlineData("System.String.Normalize(NormalizationForm)")]
    [InlineData("System.String.IndexOf(String)")]
    [InlineData("System.String.LastIndexOf(String,Int32)")]
    [InlineData("System.String.StartsWith(String)")]
    [InlineData("System.String.Compare(String,String)")]
    [InlineData("System.String.CompareTo(String)")]
    [InlineData("System.String.ToLower()")]
    [InlineData("System.Char.ToUpper(Char)")]
    [InlineData("System.StringComparer.get_InvariantCultureIgnoreCase()")]
    [InlineData("System.Globalization.CultureInfo.get_CurrentCulture()")]
    [InlineData("System.Globalization.StringInfo.GetTextElementEnumerator(String)")]
    [InlineData("System.Globalization.CompareInfo.IndexOf(String,String)")]
    [InlineData("System.Linq.Enumerable.OrderBy<NodePair,String>(IEnumerable`1<T>,Func`2<T,T>)")]
    [InlineData("System.Linq.Enumerable.Max<String>(IEnumerable`1<T>)")]
    [InlineData("List`1<String>.Sort()")]
    [InlineData("SortedDictionary`2<String,Int32>..ctor()")]
    public void Such_a_call_would_be_seen(string member) => Assert.Matches(ByCulture(), member);

    [Theory]
    [InlineData("System.Char.IsLetter(Char)", true)]
    [InlineData("System.Char.IsWhiteSpace(String,Int32)", true)]
    [InlineData("System.Char.ToLowerInvariant(Char)", true)]
    [InlineData("System.String.ToUpperInvariant()", true)]
    [InlineData("System.Globalization.CharUnicodeInfo.GetUnicodeCategory(String,Int32)", true)]
    [InlineData("System.Char.IsSurrogatePair(String,Int32)", false)]
    [InlineData("System.Char.ToString()", false)]
    [InlineData("System.String.Trim(Char)", false)]
    public void A_call_that_asks_the_host_what_a_character_is_would_be_seen(string member, bool isSeen) =>
        Assert.Equal(isSeen, CharacterOfHost().IsMatch(member));

    [Theory]
    [InlineData("System.String.IndexOf(Char)")]
    [InlineData("System.String.IndexOf(String,StringComparison)")]
    [InlineData("System.String.Compare(String,Int32,String,Int32,Int32,StringComparison)")]
    [InlineData("System.String.CompareOrdinal(String,String)")]
    [InlineData("System.String.ToLowerInvariant()")]
    [InlineData("System.Linq.Enumerable.OrderBy<NodePair,String>(IEnumerable`1<T>,Func`2<T,T>,IComparer`1<T>)")]
    [InlineData("System.Linq.Enumerable.Max<String>(IEnumerable`1<T>,Func`2<T,Int32>)")]
    [InlineData("System.Linq.Enumerable.OrderBy<String,Int32>(IEnumerable`1<T>,Func`2<T,T>)")]
    [InlineData("SortedDictionary`2<String,Int32>..ctor(IComparer`1<T>)")]
    [InlineData("System.Globalization.CultureInfo.get_InvariantCulture()")]
    public void Any_other_call_is_none(string member)
    {
        Assert.DoesNotMatch(ByCulture(), member);
        Assert.Contains(Calls, call => call.Member.StartsWith("System.String.IndexOf(", StringComparison.Ordinal));
    }

    private static string[] TypesThat(Regex member) =>
        [.. Calls.Where(call => member.IsMatch(call.Member)).Select(static call => call.Type).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"^System\.(?:String\.(?:Normalize|IsNormalized|CompareTo|(?:ToLower|ToUpper)|(?:IndexOf|LastIndexOf|StartsWith|EndsWith|Compare)(?=\(.*String)(?!.*(?:StringComparison|Char,|Char\))))\(|Char\.To(?:Lower|Upper)\(|StringNormalizationExtensions\.|StringComparer\.get_(?:Current|Invariant)Culture|Globalization\.(?:CultureInfo\.get_Current|StringInfo|TextElement|CompareInfo|TextInfo|SortKey|IdnMapping)|Linq\.Enumerable\.(?:OrderBy|ThenBy)(?:Descending)?<[^(]*,String>\([^(]*Func`2<T,T>\)$|Linq\.Enumerable\.(?:Min|Max)(?:<String>\(IEnumerable`1<T>\)|<[^(]*,String>\())|^(?:List`1<String>\.Sort\(\)|Comparer`1<String>\.get_Default|Sorted\w+`\d<String[^(]*>\.\.ctor\((?![^)]*Comparer))")]
    private static partial Regex ByCulture();

    [GeneratedRegex(@"^System\.(?:Char\.(?:GetUnicodeCategory|GetNumericValue|Is(?!HighSurrogate|LowSurrogate|Surrogate)\w+|To(?:Lower|Upper)\w*)|String\.To(?:Lower|Upper)\w*|Globalization\.CharUnicodeInfo\.)")]
    private static partial Regex CharacterOfHost();

    [GeneratedRegex(@"^System\.Text\.RegularExpressions\.Regex\.(?:\.ctor|IsMatch|Match|Matches|Replace|Split)\(")]
    private static partial Regex PatternOfHost();
}
