using TypedSeeds.UnicodeTables;

if (args is ["languages", var registry, var iso, var generator])
{
    File.WriteAllText(Path.Combine(generator, "Schema", "Languages", "LanguageTable.g.cs"), LanguageSubtags.Write(registry, iso));
    return 0;
}

if (args is ["look-alikes", var confusables, var anchoring])
{
    File.WriteAllText(
        Path.Combine(anchoring, "Anchoring", "Operators", "LookAlikeTable.g.cs"),
        TableFile.Write("LookAlikeTable", "The letters and digits of other alphabets that look like one of a to z (UTS #39).", UnicodeFile.VersionIn(confusables), LookAlikes.Read(confusables), "Anchoring.Operators"));
    return 0;
}

if (args is not [var database, var target])
{
    Console.Error.WriteLine("Usage: TypedSeeds.UnicodeTables <folder of the Unicode Character Database> <folder of the generator>\n"
        + "or: TypedSeeds.UnicodeTables languages <the registry as JSON> <ISO 639 as JSON> <folder of the generator>\n"
        + "or: TypedSeeds.UnicodeTables look-alikes <confusables.txt of UTS #39> <folder of the generator>");
    return 1;
}

var borders = Path.Combine(target, "Anchoring", "Borders");
var version = UnicodeFile.VersionOf(Path.Combine(database, "auxiliary", "GraphemeBreakProperty.txt"));
File.WriteAllText(
    Path.Combine(borders, "GraphemeTable.g.cs"),
    TableFile.Write("GraphemeTable", "The classes of characters that extended grapheme clusters are made of (UAX #29).", version, GraphemeClasses.Read(database)));
File.WriteAllText(
    Path.Combine(borders, "WordTable.g.cs"),
    TableFile.Write("WordTable", "The letters, marks and numbers of scripts that write words apart.", version, WordClasses.Read(database)));
File.WriteAllText(
    Path.Combine(borders, "SentenceTable.g.cs"),
    TableFile.Write("SentenceTable", "What characters are to the end of a sentence (UAX #29).", version, SentenceClasses.Read(database)));
File.WriteAllText(
    Path.Combine(target, "Values", "CategoryTable.g.cs"),
    TableFile.Write("CategoryTable", "The general categories of characters.", version, Categories.Read(database), "Values"));
File.WriteAllText(
    Path.Combine(target, "Values", "SmallLetterTable.g.cs"),
    TableFile.Write("SmallLetterTable", "How far the small letters of capitals are from them.", version, CaseMappings.Read(database, CaseMappings.SmallLetters), "Values"));
File.WriteAllText(
    Path.Combine(target, "Values", "CapitalTable.g.cs"),
    TableFile.Write("CapitalTable", "How far the capitals of small letters are from them.", version, CaseMappings.Read(database, CaseMappings.Capitals), "Values"));
File.WriteAllText(Path.Combine(target, "Values", "CompatibilityTable.g.cs"), CompatibilityForms.Write(database, version));
return 0;
