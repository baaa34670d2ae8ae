using System.Globalization;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Schema;

/// <summary>The namespace of a project's corpus. The compiler and the writer of the index, which has no compiler, follow the same rule; a test holds it against the compiler's.</summary>
internal static class NamespaceName
{
    private const string Default = "TypedSeedsData";

    private static readonly HashSet<string> Keywords = new(
        """
        abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern false
        finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out override params private
        protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked
        unsafe ushort using virtual void volatile while
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>The namespace, as C# has it.</summary>
    /// <param name="given">What the project gives for its corpus; empty if nothing.</param>
    /// <param name="root">Its root namespace; empty if none is known.</param>
    /// <param name="assembly">The name of its assembly.</param>
    public static string Of(string given, string root, string assembly)
    {
        if (given.Length > 0)
        {
            return Escape(given);
        }

        var candidate = root.Length > 0 ? root : assembly;
        return IsValid(candidate) ? Escape(candidate) : Default;
    }

    /// <summary>Whether a name is one of C#. It allows marks of direction and other characters that nobody can see in a name, and drops them; here they are none.</summary>
    public static bool IsValid(string name) => name.Split('.').All(IsIdentifier) && Enumerable.Range(0, name.Length).All(at => !Invisible.IsAt(name, at));

    /// <summary>Whether a text is a name as code has it: each part is an identifier, where it is reserved with its sign.</summary>
    public static bool IsWritten(string name) => name.Split('.').All(static part => IsValid(part.Length > 1 && part[0] == '@' ? part.Substring(1) : part));

    /// <summary>Whether a word is reserved in C#.</summary>
    public static bool IsKeyword(string word) => Keywords.Contains(word);

    // A part of a namespace may be a keyword: Contoso.Event.Data is written Contoso.@event.Data only where it is lower-case.
    private static string Escape(string name) => string.Join(".", name.Split('.').Select(static part => IsKeyword(part) ? "@" + part : part));

    private static bool IsIdentifier(string part) => part.Length > 0 && IsStart(part[0]) && part.All(IsPart);

    private static bool IsStart(char character) => character == '_' || char.GetUnicodeCategory(character)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsPart(char character) => IsStart(character) || char.GetUnicodeCategory(character)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
