using System.Text.Json.Serialization;
using TypedSeeds.Json;

namespace TypedSeeds;

/// <summary>What a party does by saying something: the kind of a statement's speech act.</summary>
/// <remarks>
/// The acts of diplomatic language, and those that any news report needs. Each has a class after Searle and, where CAMEO
/// has a code for it, that code of edition 1.1b3 (March 2012): see <see cref="SpeechActExtensions"/>.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<SpeechAct>))]
public enum SpeechAct
{
    /// <summary>Says in strong words that something is wrong.</summary>
    Condemn,

    /// <summary>Finds fault with a party or its conduct.</summary>
    Criticize,

    /// <summary>Says that a party broke a rule or did a wrong; it does not follow that it did.</summary>
    Accuse,

    /// <summary>Says that something is worrying.</summary>
    ExpressConcern,

    /// <summary>Judges what something is or what it may lead to.</summary>
    Assess,

    /// <summary>Asks a party formally to do or to stop something.</summary>
    CallOn,

    /// <summary>Presses a party to do or to stop something.</summary>
    Urge,

    /// <summary>Insists that a party do or stop something.</summary>
    Demand,

    /// <summary>Says again that an earlier position or promise holds.</summary>
    Reaffirm,

    /// <summary>Says that something would have bad consequences.</summary>
    Warn,

    /// <summary>Binds the speaker to do something.</summary>
    Commit,

    /// <summary>Says that something is good to see.</summary>
    Welcome,

    /// <summary>Acknowledges that something is so (not the recognition of a state).</summary>
    Recognize,

    /// <summary>Lays weight on something.</summary>
    Emphasize,

    /// <summary>Decides something together with another party.</summary>
    Agree,

    /// <summary>Makes something publicly known.</summary>
    Announce,

    /// <summary>Says that the speaker watches something.</summary>
    Monitor,

    /// <summary>Talks something over with another party.</summary>
    Discuss,

    /// <summary>Presents something as a fact on the speaker's own word.</summary>
    Claim,

    /// <summary>Says something, with no more special act to it.</summary>
    State,

    /// <summary>Says that there will be no comment.</summary>
    DeclineToComment,

    /// <summary>Says that something is likely to end well.</summary>
    ExpressOptimism,

    /// <summary>Says that a course of action is being weighed.</summary>
    Consider,

    /// <summary>Owns up to something or takes responsibility for it.</summary>
    Admit,

    /// <summary>Says that something is not so or was not the speaker's doing.</summary>
    Deny,

    /// <summary>Shares in the grief or hardship of others.</summary>
    ExpressSympathy,

    /// <summary>Requests something.</summary>
    Ask,

    /// <summary>Puts a plan forward.</summary>
    Propose,

    /// <summary>Speaks well of a party or its conduct.</summary>
    Praise,

    /// <summary>Says thanks.</summary>
    Thank,

    /// <summary>Says sorry for something.</summary>
    Apologize,

    /// <summary>Turns down what another party put forward.</summary>
    Reject,

    /// <summary>Says that the speaker will not do something.</summary>
    Refuse,

    /// <summary>Says that the speaker will do harm unless something happens.</summary>
    Threaten,

    /// <summary>Says what will happen.</summary>
    Predict,

    /// <summary>Says why or how something is so.</summary>
    Explain,

    /// <summary>Gives a figure that is not exactly known.</summary>
    Estimate,

    /// <summary>Says what the speaker holds to be true.</summary>
    Believe,

    /// <summary>Says what the speaker wishes to happen.</summary>
    Hope,

    /// <summary>Passes on what was found or heard.</summary>
    Report,

    /// <summary>Says that something said before is so.</summary>
    Confirm,

    /// <summary>Puts a question or casts doubt.</summary>
    Question,

    /// <summary>Tells somebody bound to obey what to do.</summary>
    Order,

    /// <summary>Says something in jest.</summary>
    Joke,
}
