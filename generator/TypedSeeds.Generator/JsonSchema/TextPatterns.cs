using TypedSeeds.Generator.Binding;

namespace TypedSeeds.Generator.JsonSchema;

/// <summary>
/// Patterns of values as regular expressions of ECMA-262, which an editor checks while the user types. None refuses what
/// the checks accept; a test proves it. Errors that no expression can find, such as 31 April, are left to the checks.
/// </summary>
/// <remarks>
/// Validators read them with engines of other languages, and with or without the flag <c>u</c>. So no category of Unicode is
/// here: a letter is what is no other sign of ASCII, and no capital or sign of the common alphabets.
/// </remarks>
internal static class TextPatterns
{
    // Signs of Latin 1, capitals of Latin 1, Greek and Cyrillic, general punctuation.
    private const string NoLetters = @"\u0080-\u00A9\u00AB-\u00B4\u00B6-\u00B9\u00BB-\u00DE\u00F7\u0391-\u03AB\u0410-\u042F\u2000-\u206F";
    private const string Letter = $@"[^\u0000-\u0060\u007B-\u007F{NoLetters}]";
    private const string Part = $@"[^\u0000-\u002F\u003A-\u0060\u007B-\u007F{NoLetters}]";
    private const string IdWords = $"{Letter}{Part}*(?:-{Part}+)*";

    // Letters and marks that nobody can see.
    private const string NoBlank = @"(?![\s\S]*[\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u3164\uFE00-\uFE0F\uFFA0])";

    public const string Id = $"^{NoBlank}{IdWords}$";

    /// <summary>The id of an entry, alone or after the alias of a package.</summary>
    public const string Reference = $"^{NoBlank}(?:{IdWords}:)?{IdWords}$";

    /// <summary>The id of an entry of another package, after its alias.</summary>
    public const string UsedReference = $"^{NoBlank}{IdWords}:{IdWords}$";

    /// <summary>The id of a document's entry, alone or after the document's id, and in a package after its alias.</summary>
    public const string DocumentEntryReference = $"^{NoBlank}(?:{IdWords}:)?(?:{IdWords}/)?{IdWords}$";

    public const string Integer = "^-?(?:0|[1-9][0-9]*)$";

    public const string Number = @"^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$";

    public const string Boolean = "^(?:true|false)$";

    public const string LineNumber = "^0*[1-9][0-9]*$";

    public const string Sha256 = "^[0-9a-fA-F]{64}$";

    public const string Uri = "^[^:]+:";

    // What else is white space differs from engine to engine.
    public const string Words = @"[^\t-\r ]";

    public const string NotEmpty = @"[\s\S]";

    private const string Month = "(?:0[1-9]|1[0-2]|XX)";
    private const string Season = "2[1-4]";
    private const string Day = "(?:0[1-9]|[12][0-9]|3[01]|XX)";
    private const string DateWords = $"(?:Y-?[1-9][0-9]{{4,11}}|-?[0-9]{{2}}(?:[0-9]{{2}}|[0-9]X|XX)|-?[0-9]{{4}}-(?:{Month}|{Season})|-?[0-9]{{4}}-{Month}-{Day})[?~%]?";

    public const string Date = $@"^(?:{DateWords}(?:/(?:{DateWords}|\.\.)?)?|(?:\.\.)?/{DateWords})$";

    public const string Duration = "^P(?=[0-9T])(?:[0-9]{1,9}Y)?(?:[0-9]{1,9}M)?(?:[0-9]{1,9}W)?(?:[0-9]{1,9}D)?(?:T(?=[0-9])(?:[0-9]{1,9}H)?(?:[0-9]{1,9}M)?(?:[0-9]{1,9}S)?)?$";

    private const string PrivateUse = "[xX](?:-[A-Za-z0-9]{1,8})+";

    public const string Language =
        "^(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
        + $"(?:-[A-WYZa-wyz0-9](?:-[A-Za-z0-9]{{2,8}})+)*(?:-{PrivateUse})?|{PrivateUse})$";

    // The digits of all scripts are in this part of the first plane, or beyond it, where an engine has one character or two.
    private const string Digit = @"(?:[0-9\u0660-\uFF19]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\u0000-\uFFFF])";

    /// <summary>A pattern of a corpus as one of ECMA-262; null if the two might differ in meaning, or an engine that goes back might take long.</summary>
    public static string? Of(string pattern) =>
        // Here, \d matches the digits of all scripts.
        Patterns.IsPortable(pattern) ? $"^(?:{pattern.Replace(@"\d", Digit)})$" : null;
}
