using TypedSeeds.UnicodeTables;

if (args is not [var database, var target])
{
    Console.Error.WriteLine("Usage: TypedSeeds.UnicodeTables <folder of the Unicode Character Database> <folder of the tables>");
    return 1;
}

var version = UnicodeFile.VersionOf(Path.Combine(database, "auxiliary", "GraphemeBreakProperty.txt"));
File.WriteAllText(
    Path.Combine(target, "GraphemeTable.g.cs"),
    TableFile.Write("GraphemeTable", "The classes of characters that extended grapheme clusters are made of (UAX #29).", version, GraphemeClasses.Read(database)));
File.WriteAllText(
    Path.Combine(target, "WordTable.g.cs"),
    TableFile.Write("WordTable", "The letters, marks and numbers of scripts that write words apart.", version, WordClasses.Read(database)));
File.WriteAllText(
    Path.Combine(target, "SentenceTable.g.cs"),
    TableFile.Write("SentenceTable", "What characters are to the end of a sentence (UAX #29).", version, SentenceClasses.Read(database)));
return 0;
