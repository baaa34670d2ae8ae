using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Generator.Tests.Diagnostics;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Kinds;

/// <summary>
/// Each way in which a declaration can be wrong gives one error at its token, and none at the entries that use the
/// declaration.
/// </summary>
public class DeclarationMistakeTests
{
    private const string Types = "text, integer, number, boolean, date, duration, uri, language, quote, choice, code, or the name of a kind";

    [Theory]
    [InlineData("kinds: ⟦words⟧\nforums:\n  summit: { level: high }\n", "SEED1004", "'kinds' is a mapping from kind to declaration, but this is a text; write for example: kinds: { forum: { fields: { level: { type: text } } } }")]
    [InlineData("⟪kinds⟫:\n  forum: {}\n⟦kinds⟧:\n  round: {}\nrounds:\n  spring: { number: 1 }\nforums:\n  summit: {}\n", "SEED0008", "'kinds' is twice in one mapping; put what is under both under one 'kinds'")]
    [InlineData("kinds:\n  forum: ⟦words⟧\nforums:\n  summit: { level: high }\n", "SEED1004", "'forum' is the declaration of a kind, but this is a text; write for example: forum: { description: What it is. }")]
    [InlineData("kinds:\n  ⟦Forum⟧: { fields: { level: { type: text } } }\nforums:\n  summit: { level: high }\n", "SEED1006", "'Forum' is no id: an id has no capital letters; write 'forum'")]
    [InlineData("kinds:\n  ⟦seat_row⟧: { plural: rows }\nrows:\n  first: { level: high }\n", "SEED1006", "'seat_row' is no id: '_' cannot be in an id; write 'seat-row'")]
    [InlineData("kinds:\n  forum: { ⟦feilds⟧: { level: { type: text } } }\nforums:\n  summit: { level: high }\n", "SEED1002", "A declaration of a kind has no field 'feilds'; did you mean 'fields'?")]
    [InlineData("kinds:\n  forum: { fields: ⟦level⟧ }\nforums:\n  summit: { level: high }\n", "SEED1004", "'fields' is a mapping from key to declaration, but this is a text; write for example: fields: { level: { type: text } }")]
    [InlineData("kinds:\n  forum: { scope: ⟦documnet⟧ }\nforums:\n  summit: {}\n", "SEED1005", "'documnet' is no scope; did you mean 'document'? (corpus, document)")]
    [InlineData("kinds:\n  forum: { plural: ⟦All_Forums⟧ }\nAll_Forums:\n  summit: {}\n", "SEED1006", "'All_Forums' is no id: an id has no capital letters")]
    [InlineData("kinds:\n  forum: { ⟪plural⟫: fora, ⟦plural⟧: forums }\nfora:\n  summit: {}\n", "SEED0008", "'plural' is twice in one mapping; keep one of the two")]
    public void Of_a_kind(string body, string id, string message) => AssertOne(body, id, message);

    [Theory]
    [InlineData("⟦kind⟧: {}", "", "SEED1006", "'kinds' is no id: it is a key of the format itself; give the section another name with 'plural'")]
    [InlineData("forum: { plural: ⟦seed⟧ }", "", "SEED1006", "'seed' is no id: it is a key of the format itself; give the section another name with 'plural'")]
    [InlineData("forum: { plural: ⟦document⟧ }", "", "SEED1006", "'document' is no id: it is a key of the format itself; give the section another name with 'plural'")]
    [InlineData("⟦date⟧: {}", "dates: { first: { level: high } }", "SEED1006", "'date' is no id: it is a type of fields, so no field could refer to the kind; choose another name")]
    [InlineData("⟦entry⟧: {}", "entries: { first: { level: high } }", "SEED4002", "'entry' would be called 'Entry' in C#, which TypedSeeds already uses; choose another id")]
    [InlineData("⟦state⟧: {}", "states: { first: { level: high } }", "SEED4002", "'state' would be called 'State' in C#, which TypedSeeds already uses; choose another id")]
    [InlineData("⟦typed-seeds⟧: {}", "typed-seedses: { first: { level: high } }", "SEED4002", "'typed-seeds' would be called 'TypedSeeds' in C#, which TypedSeeds already uses; choose another id")]
    [InlineData("⟦corpus-state⟧: {}", "corpus-states: { first: { level: high } }", "SEED4002", "'corpus-state' would be called 'CorpusState' in C#, which TypedSeeds already uses; choose another id")]
    [InlineData("forum: { plural: ⟦statements⟧ }", "", "SEED4002", "'statements' would be called 'Statements' in C#, which TypedSeeds already uses; choose another id")]
    [InlineData("forum: { plural: ⟦speech-act⟧ }", "speech-act: { first: { level: high } }", "SEED4002", "'speech-act' would be called 'SpeechAct' in C#, which TypedSeeds already uses; choose another id")]
    [InlineData("forum: { plural: ⟦forum⟧ }", "forum: { first: { level: high } }", "SEED4002", "'forum' would be called 'Forum' in C#, which the record of the kind already uses; choose another id")]
    [InlineData("⟪forum-1⟫: {}\n  ⟦forum1⟧: {}", "forum1s: { first: { level: high } }", "SEED4001", "'forum1' and 'forum-1' would both be called 'Forum1' in C#; rename one of them")]
    [InlineData("⟪forum⟫: {}\n  meeting: { plural: ⟦forums⟧ }", "meetings: { first: { level: high } }", "SEED4001", "'forums' and 'forum' would both be called 'Forums' in C#; rename one of them")]
    [InlineData("meeting: { plural: ⟪forum⟫ }\n  ⟦forum⟧: {}", "forums: { first: { level: high } }", "SEED4001", "'forum' and 'forum' would both be called 'Forum' in C#; rename one of them")]
    [InlineData("⟪forum-level⟫: {}\n  forum: { fields: { ⟦level⟧: { type: choice, of: [high, low] } } }", "forums: { first: { level: high } }", "SEED4001", "'level' and 'forum-level' would both be called 'ForumLevel' in C#; rename one of them")]
    [InlineData("speech: { fields: { ⟦act⟧: { type: choice, of: [high, low] } } }", "speeches: { first: { act: high } }", "SEED4002", "'act' would be called 'SpeechAct' in C#, which TypedSeeds already uses; choose another id")]
    public void Of_a_name(string declaration, string section, string id, string message) =>
        AssertOne($"kinds:\n  {declaration}\n{section}\n", id, message);

    [Theory]
    [InlineData("level: ⟦leaders⟧", "SEED1004", "'level' is the declaration of a field, but this is a text; write for example: level: { type: text }")]
    [InlineData("⟦Level⟧: { type: text }", "SEED1006", "'Level' is no id: an id has no capital letters; write 'level'")]
    [InlineData("⟦level⟧: { required: true }", "SEED1003", "The field 'level' has no 'type'; add: type: … (what the field holds: a type, or the name of a kind, whose entries it refers to)")]
    [InlineData("level: { ⟦typ⟧: text, type: text }", "SEED1002", "A declaration of a field has no field 'typ'; did you mean 'type'?")]
    [InlineData("level: { type: text, ⟦uniqe⟧: true }", "SEED1002", "A declaration of a field has no field 'uniqe'; did you mean 'unique'?")]
    [InlineData("level: { type: text, required: ⟦yes⟧ }", "SEED1024", "'yes' is neither 'true' nor 'false'; write true")]
    [InlineData("level: { type: text, many: ⟦1⟧ }", "SEED1024", "'1' is neither 'true' nor 'false'")]
    [InlineData("level: { type: ⟦txet⟧ }", "SEED1019", "'txet' is no type of a field; did you mean 'text'? (" + Types + ")")]
    [InlineData("level: { type: ⟦frum⟧ }", "SEED1019", "'frum' is no type of a field; did you mean 'forum'? (" + Types + ")")]
    [InlineData("level: { type: text }\n      made: { type: date, formerly: [began] }\n      ended: { type: date, after: ⟦began⟧ }", "SEED2001", "There is no other date field 'began' of the kind forum; it is now called 'made'")]
    [InlineData("level: { type: ⟦talk⟧ }\n  round:\n    formerly: [talk]", "SEED1019", "'talk' is no type of a field; it is now called 'round' (" + Types + ")")]
    [InlineData("level: { type: ⟦partys⟧ }", "SEED1019", "'partys' is no type of a field; did you mean 'party'? (" + Types + ")")]
    [InlineData("level: { type: text, ⟦of⟧: [high] }", "SEED1020", "'of' cannot be said of a field of type text: it lists the values of a choice; write type: choice")]
    [InlineData("level: { type: text, ⟦max⟧: 1 }", "SEED1020", "'max' cannot be said of a field of type text: it bounds an integer, a number or a date")]
    [InlineData("level: { type: forum, ⟦pattern⟧: a }", "SEED1020", "'pattern' cannot be said of a field of type forum: it is for a text")]
    [InlineData("level: { type: text, ⟦after⟧: made }", "SEED1020", "'after' cannot be said of a field of type text: it is for a date")]
    [InlineData("level: { type: quote, ⟦unique⟧: true }", "SEED1020", "'unique' cannot be said of a field of type quote: such values cannot be compared")]
    [InlineData("level: { type: code, ⟦many⟧: true }", "SEED1020", "'many' cannot be said of a field of type code: it holds a code of each scheme as it is")]
    [InlineData("level: { type: integer, min: ⟦low⟧ }", "SEED1022", "'low' is no whole number from -9223372036854775808 to 9223372036854775807; write digits alone and no zeros before them, such as 12 or -3")]
    [InlineData("level: { type: number, max: ⟦1e3⟧ }", "SEED1023", "'1e3' is no number; write digits, with a point where there is a fraction, such as 12.5, and at most 28 of them")]
    [InlineData("level: { type: date, min: ⟦1894-13⟧ }", "SEED1007", "'1894-13' is no date: month 13 does not exist; months are 01 to 12")]
    [InlineData("level: { type: integer, min: 10, max: ⟦9⟧ }", "SEED1020", "'max' cannot be said of a field whose min is 10: no value could be right")]
    [InlineData("level: { type: date, min: 1894-04, max: ⟦1893⟧ }", "SEED1020", "'max' cannot be said of a field whose min is 1894-04: no value could be right")]
    [InlineData("level: { type: text, pattern: ⟦'a(?=b)'⟧ }", "SEED1021", "'a(?=b)' is no pattern: '(?=' is not allowed, so that it matches in time linear in the text")]
    [InlineData("level: { type: text, pattern: ⟦'(a)\\1'⟧ }", "SEED1021", "'(a)\\1' is no pattern: it refers back to a group, which is not allowed, so that it matches in time linear in the text")]
    [InlineData("level: { type: text, pattern: ⟦'(?<x>a)\\k<x>'⟧ }", "SEED1021", "'(?<x>a)\\k<x>' is no pattern: '\\k' is not allowed, so that it matches in time linear in the text")]
    [InlineData("level: { type: text, pattern: ⟦'a('⟧ }", "SEED1021", "'a(' is no pattern: the '(' at character 2 is never closed; write the ')', or \\( for the character")]
    [InlineData("level: { type: text, pattern: ⟦'a)|(b'⟧ }", "SEED1021", "'a)|(b' is no pattern: the ')' at character 2 closes nothing; take it out, write the '(' before it, or \\) for the character")]
    [InlineData("level: { ⟦type⟧: }", "SEED1004", "'type' is a text, but this is nothing; write for example: type: text")]
    [InlineData("level: { type: ⟦[⟧party, event] }", "SEED1004", "'type' is a text, but this is a list; write for example: type: text")]
    [InlineData("level: { type: text, pattern: ⟦[⟧A-Z] }", "SEED1004", "'pattern' is a text, but this is a list; write for example: pattern: '[A-Z]+'")]
    [InlineData("level: { type: choice, of: ⟦[⟧] }", "SEED1004", "'of' is a list of values, or a mapping from value to meaning, but this is a list; write for example: of: [first, second]")]
    [InlineData("level: { type: choice, of: ⟦high⟧ }", "SEED1004", "'of' is a list of values, or a mapping from value to meaning, but this is a text; write for example: of: [first, second]")]
    [InlineData("level: { type: choice, of: [high, ⟦[⟧low]] }", "SEED1004", "'of' is a list of values: each is an id, but this is a list; write for example: of: [first, second]")]
    [InlineData("level: { type: choice, of: { high: ⟦[⟧Up] } }", "SEED1004", "'high' is the meaning of a value, a text, but this is a list; write for example: high: What it means.")]
    [InlineData("⟦level⟧: { type: choice }", "SEED1003", "The field 'level' has no 'of'; add: of: […] (its values)")]
    [InlineData("level: { type: choice, of: [⟦High⟧] }", "SEED1006", "'High' is no id: an id has no capital letters; write 'high'")]
    [InlineData("level: { type: choice, of: [⟪high⟫, low, ⟦high⟧] }", "SEED2005", "There is another value 'high'; give one of the two another id, or take one out if both are the same")]
    [InlineData("level: { type: choice, of: { ⟪high⟫: Up., ⟦high⟧: Top. } }", "SEED2005", "There is another value 'high'; give one of the two another id, or take one out if both are the same")]
    [InlineData("level: { type: choice, of: [⟪a-1-2⟫, ⟦a-12⟧] }", "SEED4001", "'a-12' and 'a-1-2' would both be called 'A12' in C#; rename one of them")]
    [InlineData("⟪level-1⟫: { type: text }\n      ⟦level1⟧: { type: text }\n      level: { type: text }", "SEED4001", "'level1' and 'level-1' would both be called 'Level1' in C#; rename one of them")]
    [InlineData("level: { type: text }\n      ⟦full-id⟧: { type: text }", "SEED4002", "'full-id' would be called 'FullId' in C#, which the record of every entry already uses; choose another id")]
    [InlineData("level: { type: text }\n      ⟦equals⟧: { type: text }", "SEED4002", "'equals' would be called 'Equals' in C#, which the record of every entry already uses; choose another id")]
    [InlineData("level: { type: text }\n      ⟦clone⟧: { type: text }", "SEED4002", "'clone' would be called 'Clone' in C#, which the record of every entry already uses; choose another id")]
    [InlineData("level: { type: text }\n      ⟦forum⟧: { type: text }", "SEED4002", "'forum' would be called 'Forum' in C#, which the record Forum already uses; choose another id")]
    [InlineData("level: { type: text }\n      ⟦sources⟧: { type: text }", "SEED1018", "The kind 'forum' has a field 'sources' already; give yours another key")]
    [InlineData("⟪level⟫: { type: text }\n      ⟦level⟧: { type: integer }", "SEED0008", "'level' is twice in one mapping; keep one of the two")]
    [InlineData("level: { type: text, formerly: [⟦name⟧] }\n      ⟪name⟫: { type: text }", "SEED4003", "'name' was an id of the field 'level' and can never name another; take it out of 'formerly', or give the entry that has it now another id")]
    [InlineData("level: { type: text, formerly: [name, ⟦name⟧] }", "SEED4003", "'name' was an id of the field 'level' and can never name another; take it out of 'formerly', or give the entry that has it now another id")]
    [InlineData("⟪level-1⟫: { type: text }\n      level: { type: text, formerly: [⟦level1⟧] }", "SEED4001", "'level1' and 'level-1' would both be called 'Level1' in C#; rename one of them")]
    [InlineData("level: { type: text, formerly: [⟦kind⟧] }", "SEED4002", "'kind' would be called 'Kind' in C#, which the record of every entry already uses; choose another id")]
    [InlineData("level: { type: text, formerly: [⟦Old⟧] }", "SEED1006", "'Old' is no id: an id has no capital letters")]
    public void Of_a_field(string fields, string id, string message) =>
        AssertOne($"kinds:\n  forum:\n    fields:\n      {fields}\nforums:\n  summit: {{ level: high }}\n", id, message);

    [Theory]
    [InlineData("level: { type: date, after: ⟦level⟧ }", "SEED2001", "There is no other date field 'level' of the kind forum; declare one, or take 'after' out")]
    [InlineData("level: { type: date, after: ⟦oepned⟧ }\n      opened: { type: date }", "SEED2001", "There is no other date field 'oepned' of the kind forum; did you mean 'opened'?")]
    [InlineData("level: { type: date, after: ⟦start⟧ }\n      opened: { type: date }\n      closed: { type: date }", "SEED2001", "There is no other date field 'start' of the kind forum; write opened or closed")]
    [InlineData("level: { type: date, after: ⟦name⟧ }\n      name: { type: text }", "SEED2001", "There is no other date field 'name' of the kind forum; declare one, or take 'after' out")]
    public void Of_a_field_that_a_date_follows(string fields, string id, string message) =>
        AssertOne($"kinds:\n  forum:\n    fields:\n      {fields}\nforums:\n  summit: {{ level: 1894 }}\n", id, message);

    [Theory]
    [InlineData("⟦plural⟧: accords", "SEED1020", "'plural' cannot be said of the built-in kind event: a corpus adds 'fields' to it, and nothing else")]
    [InlineData("⟦description⟧: Ours.", "SEED1020", "'description' cannot be said of the built-in kind event: a corpus adds 'fields' to it, and nothing else")]
    [InlineData("⟦scope⟧: document", "SEED1020", "'scope' cannot be said of the built-in kind event: a corpus adds 'fields' to it, and nothing else")]
    [InlineData("⟦formerly⟧: [happening]", "SEED1020", "'formerly' cannot be said of the built-in kind event: a corpus adds 'fields' to it, and nothing else")]
    [InlineData("⟦deprecated⟧: why", "SEED1020", "'deprecated' cannot be said of the built-in kind event: a corpus adds 'fields' to it, and nothing else")]
    [InlineData("⟦level⟧: { type: text }", "SEED1002", "A declaration of a kind has no field 'level'; a field of its entries is declared under 'fields'")]
    [InlineData("⟦feilds⟧: { level: { type: text } }", "SEED1002", "A declaration of a kind has no field 'feilds'; did you mean 'fields'?")]
    [InlineData("fields: { level: { type: text }, ⟦name⟧: { type: text } }", "SEED1018", "The kind 'event' has a field 'name' already; give yours another key")]
    [InlineData("fields: { level: { type: text }, ⟦corpus-event⟧: { type: text } }", "SEED4002", "'corpus-event' would be called 'CorpusEvent' in C#, which the record Event already uses; choose another id")]
    public void Of_an_extension(string declaration, string id, string message) =>
        AssertOne($"kinds:\n  event: {{ {declaration}{(declaration.Contains("level", StringComparison.Ordinal) ? string.Empty : ", fields: { level: { type: text } }")} }}\nevents:\n  meeting: {{ name: Meeting, level: high }}\n", id, message);

    [Theory]
    [InlineData("document", "id", "SEED1018", "The kind 'document' has a field 'id' already; give yours another key")]
    [InlineData("document", "line-count", "SEED4002", "'line-count' would be called 'LineCount' in C#, which the record SourceDocument already uses; choose another id")]
    [InlineData("party", "match", "SEED4002", "'match' would be called 'Match' in C#, which the record Party already uses; choose another id")]
    [InlineData("statement", "cameo-code", "SEED4002", "'cameo-code' would be called 'CameoCode' in C#, which the record Statement already uses; choose another id")]
    [InlineData("erratum", "document", "SEED4002", "'document' would be called 'Document' in C#, which the record of every entry of a document already uses; choose another id")]
    public void Of_a_field_that_the_built_in_record_uses(string kind, string field, string id, string message) =>
        AssertOne($"kinds:\n  {kind}: {{ fields: {{ ⟦{field}⟧: {{ type: text }} }} }}\n", id, message);

    [Theory]
    [InlineData("⟪forum⟫: {}\n  meeting: { formerly: [⟦forum⟧] }", "SEED4003", "'forum' was an id of the kind 'meeting' and can never name another; take it out of 'formerly', or give the entry that has it now another id")]
    [InlineData("forum: { formerly: [⟪talk⟫] }\n  meeting: { formerly: [⟦talk⟧] }", "SEED4003", "'talk' was an id of the kind 'meeting' and can never name another; take it out of 'formerly', or give the entry that has it now another id")]
    [InlineData("talk: { plural: ⟪talk-1s⟫ }\n  meeting: { formerly: [⟦talk1⟧] }", "SEED4001", "'talk1' and 'talk-1s' would both be called 'Talk1s' in C#; rename one of them")]
    [InlineData("meeting: { formerly: [⟦statement⟧] }", "SEED4002", "'statement' would be called 'Statements' in C#, which TypedSeeds already uses; choose another id")]
    public void Of_a_former_name(string declarations, string id, string message) =>
        AssertOne($"kinds:\n  {declarations}\nmeetings:\n  first: {{}}\n", id, message);

    [Fact]
    public void A_pattern_that_is_too_long()
    {
        var pattern = new string('a', 1_001);

        AssertOne(
            $"kinds:\n  forum: {{ fields: {{ level: {{ type: text, pattern: ⟦{pattern}⟧ }} }} }}\nforums:\n  summit: {{ level: high }}\n",
            "SEED1021",
            $"'{pattern[..500]}…' is no pattern: it has from 1 to 1,000 characters");
    }

    [Fact]
    public void An_enum_whose_name_is_longer_than_metadata_holds()
    {
        var (kind, field) = (new string('가', 190), new string('나', 190));

        AssertOne(
            $"kinds:\n  {kind}: {{ plural: forums, fields: {{ ⟦{field}⟧: {{ type: choice, of: [high] }} }} }}\nforums:\n  summit: {{ {field}: high }}\n",
            "SEED1006",
            $"'{field}' is no id: with the name of the kind it makes the name of an enum that is longer than C# allows; choose a shorter one");
    }

    [Fact]
    public void A_kind_that_two_files_declare_is_told_with_both_places_and_what_either_declares_is_passed_over() => AssertOne(
        "SEED2005",
        "There is another kind 'forum'; give one of the two another id, or take one out if both are the same",
        ("seeds/a.yaml", "seed: 1\nkinds:\n  ⟪forum⟫: { fields: { level: { type: text } } }\n"),
        ("seeds/b.yaml", "seed: 1\nkinds:\n  ⟦forum⟧: { plural: fora, fields: { rank: { type: text } } }\nforums:\n  summit: { level: high, rank: high }\nfora:\n  club: {}\n"));

    [Fact]
    public void Two_files_that_extend_one_built_in_kind_are_told_with_both_places() => AssertOne(
        "SEED2005",
        "There is another kind 'event'; give one of the two another id, or take one out if both are the same",
        ("seeds/a.yaml", "seed: 1\nkinds:\n  ⟪event⟫: { fields: { level: { type: text } } }\n"),
        ("seeds/b.yaml", "seed: 1\nkinds:\n  ⟦event⟧: { fields: { rank: { type: text } } }\nevents:\n  summit: { name: Summit, level: high, rank: high }\n"));

    [Fact]
    public void Names_that_clash_over_two_files_are_told_with_both_places() => AssertOne(
        "SEED4001",
        "'forum1' and 'forum-1' would both be called 'Forum1' in C#; rename one of them",
        ("seeds/a.yaml", "seed: 1\nkinds:\n  ⟪forum-1⟫: {}\n"),
        ("seeds/b.yaml", "seed: 1\nkinds:\n  ⟦forum1⟧: {}\nforum1s:\n  summit: {}\n"));

    [Fact]
    public void What_refers_to_a_kind_that_is_wrong_is_passed_over_with_it()
    {
        var run = AssertOne(
            "SEED4002",
            "'state' would be called 'State' in C#, which TypedSeeds already uses; choose another id",
            ("seeds/a.yaml", "seed: 1\nkinds:\n  ⟦state⟧: { fields: { forum: { type: forum } } }\n  forum: { fields: { host: { type: state, required: true }, level: { type: text } } }\n"),
            ("seeds/report.txt", RuleCases.Document),
            ("seeds/report.yaml", "seed: 1\ndocument: { id: report }\nstates:\n  canada: { forum: summit }\nforums:\n  summit: { host: canada, level: high }\nerrata:\n  odd: { quote: both sides, note: N, concerns: [canada, summit] }\n"));

        Assert.Equal("high 0", run.Use("return Forums.Summit.Level + \" \" + Errata.All.Count;"));
    }

    [Fact]
    public void A_wrong_kind_hides_no_mistake_elsewhere()
    {
        var run = new SeedFiles().With("seeds/a.yaml", """
            seed: 1
            kinds:
              Forum: { fields: { level: { type: text } } }
              state: { fields: { level: { type: txet } } }
              round: { fields: { number: { type: integer, min: one }, rank: { type: text } } }
            """).With("seeds/b.yaml", """
            seed: 1
            forums: { summit: {} }
            states: { canada: {} }
            round: { first: {} }
            rounds:
              first: { number: 1, rnak: high }
              second: { rank: [high] }
            events:
              talks: { nmae: Talks }
            """).Run();

        Assert.Equal(
            ["SEED1006", "SEED4002", "SEED1019", "SEED1022", "SEED1001", "SEED1002", "SEED1004", "SEED1002"],
            run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Empty(run.CompilerMessages());
    }

    [Fact]
    public void Declarations_that_could_not_be_read_are_missed_nowhere_else() => AssertOne(
        "SEED0001",
        "This is not YAML: the bracket or brace that opens here is never closed",
        ("seeds/a.yaml", "seed: 1\nkinds:\n  forum: { fields: { level: { type: text } } }\n  round: ⟦{⟧ fields: none\n"),
        ("seeds/b.yaml", "seed: 1\nkinds:\n  seat: { fields: { round: { type: round, required: true }, rank: { type: text } } }\nrounds:\n  spring: { number: 1 }\nforums:\n  summit: { level: high, round: spring }\nseats:\n  first: { rank: high, round: spring }\n"));

    private static GeneratorRun AssertOne(string body, string id, string message) => AssertOne(
        id,
        message,
        ("seeds/report.txt", RuleCases.Document),
        ("seeds/report.yaml", "seed: 1\ndocument: { id: report }\n" + body));

    private static GeneratorRun AssertOne(string id, string message, params (string Path, string Content)[] files)
    {
        var marked = Marked.Of([.. files, ("seeds/rest.yaml", "seed: 1\ntopics:\n  talks: { name: Talks }\n")]);

        var run = marked.Files.Run();

        var diagnostic = Assert.Single(run.Diagnostics, found => found.Severity > DiagnosticSeverity.Info);
        Assert.Equal((id, message), (diagnostic.Id, diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Equal(marked.First, Marked.PlaceOf(diagnostic.Location));
        Assert.Equal(marked.Second, diagnostic.AdditionalLocations.Select(Marked.PlaceOf).Cast<(string, TextSpan)?>().SingleOrDefault());
        Assert.Empty(run.CompilerMessages());
        Assert.Equal("talks", run.Use("return Topics.Talks.Id;"));
        return run;
    }
}
