"""Common first names and the pronoun they usually take: a weak default, never a finding (rule D4).

What for: "Luna opens *her* letter" needs a guess before the story says more. In: a name. Out: ``he``, ``she`` or None.
"""

from __future__ import annotations

_HE = frozenset(
    """Napoleon Femi Aarav Abbas Abdallah Abdullah Abe Abner Achim Adalbert Adel Adem Adolf Ahab Ahmet Aidan Ajay Akio Aksel Alastair Albin
    Aleksandr Aleksei Alessio Alexandre Alexey Alf Alfie Alfredo Alois Alonso Alvin Amar Amari Amaru Ambroise Amin
    Amit Amund Anatole Andrej Andres Andrzej Antonin Archie Aristide Arjen Armando Arseny Artem Arvid Aslan
    Atticus Auguste Augustin Augustine Augusto Aurelio Ayaan Aziz Baltasar Bartek Bartolomeo Batu Behzad Benedikt
    Benno Benny Berat Bernd Bernhard Bernt Bert Bertie Bertold Bilal Björn Bohdan Brad Brandon Caleb Calvin Carlo
    Carsten Cassius Cathal Cecil Celal Cem Cesare Chad Chandra Chester Ciaran Claudio Claus Clint Clyde Colm Connor
    Conor Constantin Corentin Corey Cornelis Cosimo Costas Dagobert Damon Dante Daoud Darryl Daryl Dave Davide Dawid
    Deepak Deniz Denzel Dermot Derrick Detlef Devin Dhruv Dieudonné Dimitris Domenico Donatello Dorian Doug Drago
    Duarte Dwayne Dzmitry Eamon Eamonn Eberhard Eckhart Edgardo Edison Edvard Edvin Efraim Einar Eitan Ekkehard Elbert
    Eli Elijah Elio Eliot Elisha Elliot Elliott Elmar Elton Elvin Elvis Émile Emiliano Emmanuel Engelbert Enoch
    Enrique Enver Ephraim Erhard Ermanno Errol Étienne Eugenio Evgeny Ewald Ewan Ezekiel Fabien Fabrice Fabrizio Fadi
    Fahad Farouk Fedor Ferenc Filippo Fintan Fortunato Francisco Freddie Freddy Frederic Frederik Frits Fyodor Gabor
    Galen Ganesh Garry Garth Gavrilo Gennaro Geoff Georgi Geraint Germain Gero Gerold Gethin Giacomo Gianluca Gianni
    Gil Gino Giuliano Giulio Gleb Gottlieb Graeme Grahame Gregorio Grigory Grisha Guglielmo Guilherme Guillermo Gunter
    Günter Günther Gus Gustave Gwilym Haakon Habib Hadrian Hakeem Hakim Håkon Hamza Harlan Hartmut Haruki Haseeb
    Hashim Hasan Hayato Heiko Heiner Heisuke Herman Hideo Hilario Hilmar Hiram Hiro Hjalmar Horst Hosea Hristo Hugues
    Humbert Hussein Hyun Iacopo Iain Idris Ignacio Ignaz Ikaika Ikram Ilias Ilija Imran Ingolf Ioan Isamu
    Ishaan Ishmael Isidore Ismael István Itamar Iwan Izaak Jacopo Jago Jai Jalal Jamil Janos János Jared Jed Jedediah
    Jeffrey Jeremiah Jermaine Jerry Jesse Jethro Jiro João Joey Johan Johannes Johnny Jonah Jonathon Jordi Jorgen
    Jørgen Jörg Josh Josiah Josip Jost Josue Juha Jukka Julio Jürgen Juri Jussi Kacper Kai Kaito Kaleb Kalle Kamal
    Kamil Kaoru Karim Karsten Kazimierz Kazuo Keanu Keenan Keiran Kelvin Kendrick Kenichi Kenny Kentaro Kermit Kerem
    Khaled Khalil Kian Kieran Kilian Kiran Kjell Klemens Koji Konstantin Kosta Kostas Kourosh Kris Krishna Kristofer
    Kumar Kwabena Kwesi Kyle Laban Lalo Lando László Laurids Lauri Lazar Lazare Lazaro Leander Lemuel Lennie Leonardo
    Leonid Leroy Lew Loic Loïc Lorcan Louie Lovro Luciano Ludo Ludovic Ludvig Łukasz Luther Lyle Lysander Maksim
    Malachi Malick Manoj Manu Marcello Marcelo Marcos Markus Marlon Márton Marty Marvin Masashi Masato Mateusz
    Mathis Mats Mattias Matt Mattheus Mauricio Mauritz Mauro Maxence Maximilien Mehdi Mehmed Meinhard Melchior Melvyn
    Mervyn Micah Michal Michel Mickey Mihai Mihail Miklos Miklós Mikolaj Milton Mircea Miro Misha Mitch Mohamad Mohan
    Moishe Mordecai Moses Moshe Mostafa Mukesh Murat Murdo Myles Myron Nabil Nadir Najib Naoki Narendra Naresh Nasser
    Naveen Neal Nestor Nicodemus Nicolas Nicolai Niels Niklaus Nikola Niles Nino Noam Nobu Noel Nolan Norbu Obadiah
    Oisin Oleksandr Oluf Omri Onur Oren Orhan Orville Osama Otmar Ottokar Ousmane Ovidio Oystein Paavo Paddy Padraig
    Palle Panos Pasha Pasquale Patrik Paulo Pawel Paweł Payton Peder Pekka Pelle Pepe Peregrine Petar Pete Peterson
    Petros Petru Petrus Petter Petya Phillip Phineas Pierrot Piers Pio Plamen Pranav Qasim Quintus Rafe Raffaele
    Raffi Rahim Raimund Raj Raju Rakesh Ramiro Randy Ranjit Raoul Reiner Renaud Renzo Rhett Riccardo Richie Rico
    Rinaldo Ringo Robb Robbie Robby Rogelio Rogier Rolando Rollo Roman Romain Romano Ronnie Roscoe Roswell Roy Royce
    Rubén Rudi Rudolph Rudy Russ Rutger Ryo Saad Sajid Saladin Salman Salvador Sam Sammy Samwell Sancho Sandor Sándor
    Sandro Santiago Santos Savva Sayed Sebastien Sébastien Segundo Selim Selwyn Semyon Septimus Serge Seymour Shane
    Shankar Sharif Shaun Shawn Shigeru Shin Shiro Shmuel Sid Siddharth Siegfried Sigismund Silvester Simeon Sinan
    Sixten Slobodan Solomon Søren Sotiris Spiro Stan Stanislas Stanislaw Stavros Stefanos Stephan Stig Stu Suleiman
    Svein Sverre Svend Sylvain Sylvester Szymon Tadashi Tahir Takumi Tamas Tamás Tancredi Tapio Taras Tavish Teddy
    Temur Temür Teodor Terrance Terrence Teun Thad Thadeus Theodor Theodoros Theophilus Thiago Thies Thijs Thorvald
    Tiberius Tilo Timothée Timofey Tino Tomás Tomaz Tomislav Tommy Toshiro Toru Travis Tristram Tuomas Tyler Tyrone
    Udo Ugo Uli Ulric Umar Urs Usman Valentino Vasco Vasil Veit Vern Vidar Vijay Vinny Viraj Virgil Vitaly Vivek
    Vojtech Volodymyr Vuk Waldo Walid Wally Walt Wayne Wenzel Wilfrid Willi Willie Willy Winfried Wladyslaw Xander
    Xavi Yannis Yanni Yaroslav Yasin Yasser Yasuo Yegor Yiannis Yehuda Yitzhak Yorick Yoshi Yousef Youssef Yuma Yunus
    Yuto Yuval Yvan Yvon Zach Zack Zahir Zakaria Zane Zbigniew Zdenek Zebediah Zeke Zeno Zev Ziad Zoltán Zoran Zubin
    Asgeir Bertil Emre Davin Jiri Malik Milan Ondrej Rhys Rui Sipho Thabo Vaclav Tariq Yusuf Kareem Jamal Stellan Ansgar Ruben Anselm Silvan Odo Bodo Alaric
    Leif Gunnar Eskil Torvald Halvard Sigurd Ragnar Aldric Cedric Godfrey Baptiste Marcel Lucien Thierry Olivier Guillaume Benoit Remy
    Aaron Abdul Abel Abraham Adam Adrian Ahmed Akira Alan Albert Alessandro Alexander Alfred Ali Anders Andre
    Andreas Andrew Andy Angelo Anton Antonio
    Antony Anthony Arjun Arnold Arthur August Balthasar Barry Bart Ben Benjamin Benvolio Bernard Bill Bjorn Bob Boris
    Brian Bruce Bruno Carl Carlos Cesar
    Charles Charlie Chris Christian Christopher Claude Colin Craig Dan Daniel David Dennis Dick Diego Dieter Dmitri
    Donald Douglas Duncan Ed Eddie
    Edgar Edmund Eduardo Edward Elias Emil Enrico Eric Erik Ernest Eugene Fabian Felix Ferdinand Fernando Francesco
    Francis Franco Frank Franz Fred Frederick
    Friedrich Gabriel Gareth Gary Geoffrey George Gerald Gerhard Giles Giorgio Giovanni Glenn Gordon Graham Greg
    Gregory Guido Gustav Guy Hans Harold
    Harry Hassan Hector Heinrich Henri Henry Herbert Hiroshi Horatio Howard Hugh Hugo Ian Ibrahim Igor Isaac Ivan
    Jack Jacob Jacques Jaime Jakob James Jan Jason
    Javier Jean Jeff Jeremy Jim Joe Johann John Jonas Jonathan Jorge Jose Joseph Joshua Juan Julius Justin Karl Keith
    Ken Kenji Kenneth Kevin Klaus
    Konrad Kurt Lance Lars Laurence Lawrence Leo Leon Leonard Lionel Louis Luca Lucas Ludwig Luigi Luis Luke Magnus
    Malcolm Manuel Marc Marcel Marco Marcus Mario
    Mark Martin Matthew Matthias Maurice Max Mercutio Michael Miguel Mike Mohammed Mohamed Muhammad Nathan Neil
    Niccolo Nicholas Nick Nico Nigel Nils Noah
    Norman Olaf Oliver Omar Oscar Oskar Otto Owen Pablo Paolo Paris Patrick Paul Pedro Peter Phil Philip Pierre
    Rafael Rahul Ralph Raul Raymond Richard
    Rick Robert Roberto Roger Roland Romeo Ron Ronald Rudolf Rupert Ryan Salvatore Samuel Scott Sean
    Sebastian Sergei Sherlock Simon Stanley Stefan Stephen
    Steve Steven Stuart Sven Takeshi Ted Terry Theodore Thomas Tim Timothy Toby Tom Tony Trevor Tybalt Umberto Victor
    Vincent Vladimir Walter Werner
    Wilhelm William Winston Wolfgang Xavier Yusuf Yuri Yves Zachary Oedipus Hamlet Macbeth Othello Laertes Claudius
    Odysseus Achilles Ichiro Taro Alfonso Alvaro Ambrose Anselm Anselmo Archibald Arnaud Baldassare Bastian Bertram
    Bruce Caspar Cedric Clement Cornelius Cyril Dominic Dylan Emilio Ernesto Ethan Evan Finn Flavio Florian Gaspard
    Gerard Gilbert Godfrey Hamish Harvey Hieronymus Horace Humphrey Jasper Jerome Joachim Jude Julian Lambert Leandro
    Liam Linus Lorenzo Lucian Marek Mateo Matteo Maximilian Milo Moritz Mortimer Nathaniel Oswald Pavel Percival
    Percy Philippe Piotr Quentin Ramon Reginald Rene Rodrigo Ross Rufus Silas Stefano Tadeusz Theo Tibor Timo Tito
    Tobias Tomas Ulrich Valentin Vasily Vincenzo Vito Wilfred Wilhelm Will
    Aditya Agustin Ahmad Akash Alasdair Aldo Alejandro Aleksander Alexei Alistair Aloysius Amadou Amir Amundi Anatoly Andrei Angus
    Anil Ansel Antoine Anwar Aram Arkady Armand Arne Arno Arturo Ashok Asim Attila Axel Babak Baptiste Barnabas Barnaby
    Bartholomew Basil Bastien Benedict Benito Benoit Bernardo Bertrand Birger Bjarne Bogdan Boleslav Bram Brendan Brent Brett
    Bryan Byron Callum Casimir Casper Charly Chidi Cillian Clarence Clifford Clive Conrad Constantine Cormac Cuthbert Damian
    Damien Darius Darko Darren Dashiell Declan Denis Derek Desmond Didier Dietrich Dimitri Dirk Dominik Donal Dragan Dwight Edwin
    Egbert Egon Eirik Elmer Elwood Emanuel Emanuele Emeka Emile Emmett Enzo Erasmus Erich Ernst Erwin Eskil Esteban Etienne
    Eustace Everett Ezra Fabio Faisal Farid Federico Felipe Fergus Fernand Fidel Filip Finbar Florent Floris Folke Francois
    Fredrik Fritz Gaston Gavin Gennady Georg Georges Gerrit Gideon Gilles Giuseppe Goran Gottfried Gregor Grigori Guillaume Gunnar
    Gunther Gustaf Gustavo Hakan Hal Halvor Hamid Hank Hannes Hans-Peter Harald Harun Haruto Heinz Helmut Hendrik Henning Henrik
    Hermann Hernan Holger Hubert Ignatius Ilya Imre Ingmar Isaiah Ismail Istvan Ivar Ivo Jabari Jake Jamal Janek Jaroslav Javed
    Jens Jerzy Jesper Joao Joaquin Jochen Joel Joost Joris Josef Jovan Jozef Jurgen Kaspar Kasper Kazimir Kees Kemal Kevan Khalid
    Knut Kofi Kristian Kristof Krzysztof Kwame Lachlan Ladislav Lamar Laszlo Laurent Leif Lennart Leopold Lester Levi Lorenz
    Lothar Luc Lucien Luka Lukas Lutz Maarten Maciej Mads Mahmoud Mamadou Manfred Marcin Mariano Marius Martino Massimo Mathias
    Mathieu Matthieu Maxim Maxime Mehmet Melvin Mikael Mikhail Mikkel Miles Milos Miroslav Morten Murad Mustafa Nasir Ned Niklas
    Nikolai Nikolaus Nikos Norbert Nuno Octavio Odin Olav Ole Oleg Olivier Olof Orlando Orson Osman Osric Osvaldo Otis Pascal
    Patricio Pedar Perry Petr Pieter Pietro Prakash Radek Rainer Rajesh Ralf Ramesh Randolph Rashid Rasmus Ravi Reinhard Reinhold
    Renato Reuben Reza Ricardo Roderich Roderick Rodney Rodolfo Rohan Rolf Ronan Rory Ruben Ruslan Russell Rustam Salim Samir
    Samson Sander Sanjay Saul Seamus Sergey Sergio Seth Severin Sigmund Sigurd Silvio Slavko Soren Stanislav Steffen Stellan
    Stepan Stijn Sunil Suresh Tarek Tariq Terence Thaddeus Thibault Thierry Thor Thorsten Tiago Timofei Timur Tobin Tomasz Tommaso
    Torben Torsten Tristan Tunde Tycho Ulf Ulises Uwe Vaclav Valerio Vasili Vernon Viggo Vikram Viktor Viktorin Vilhelm Vittorio
    Vlad Volker Waldemar Wendell Werther Wesley Wiktor Wilbur Willem Wim Wojciech Wouter Yakov Yann Yannick Yevgeny Yosef Younes
    Yusef Zacharias Zoltan""".split()
)
_SHE = frozenset(
    """Aaliyah Adelina Adeline Adrienne Afra Afsaneh Agata Agda Aglaia Agnese Agneta Aida Aiko Ailsa Aimee Aine Ainhoa
    Aishwarya Aisling Alana Alberta Albertine Aleida Alejandra Aleksandra Alena Alessandra Alessia Alicja Alida Aline
    Alix Allegra Allison Almudena Althea Alys Alyssa Amabel Amalie Amaya Amélie Amira Anaïs Anabel Andréa Andromeda
    Angelika Angelique Angie Anika Anjali Annabel Annabelle Annunziata Anoushka Anselma Antonella Aoi Apolonia Aranka
    Ariana Arianna Åsa Asma Assunta Asuka Aud Aurélie Ava Avril Aya Ayaka Ayako Ayame Aylin Ayşe Azadeh Aziza Azucena
    Barbro Bathsheba Beate Becca Becky Begoña Benedicta Berenice Bernice Berta Bess Bessie Bethan Bethany Betsy Bettie
    Beulah Bev Beverly Bibi Birgitte Blanca Blandine Bonnie Brianna Brigida Brigitta Brita Britt Bronagh Brontë
    Brünnhilde Bryony Camila Candace Candice Caoimhe Cara Carissa Carly Carmela Carole Carolyn Carrie Carys Cassie
    Catalina Catarina Cathleen Cathy Catriona Cecelia Cecilie Cecily Celestina Céline Ceridwen Chanel Charis Charlene
    Charmaine Chelsea Cheryl Chiyo Chiyoko Chloé Christabel Christiane Chrissie Cindy Claire Clare Clea Clelia
    Clementina Cleo Cleopatra Clothilde Colleen Concepcion Concetta Connie Constanza Consuelo Coralie Cordula Cressida
    Cynthia Dagny Dahlia Dalila Damaris Danielle Darlene Darya Dayo Debbie Debra Dee Deepika Delilah Desiree Devi
    Devika Diane Dido Dilara Dina Dionne Ditte Divya Donatella Donna Doreen Doria Dorit Dorotea Dorothée Dorrit Dorte
    Dottie Dragana Dulcie Dulcinea Dunya Ebru Eda Edie Editha Eimear Ekaterina Elani Eleanora Elina Elinor Elisa
    Elisabet Elisabetta Elisenda Elissa Elizaveta Ellie Elma Elna Éloïse Elsbeth Elsie Elva Elzbieta Emanuela Emer
    Emmanuelle Emmy Ena Enrica Erin Esmé Ester Estrella Etel Etta Eunice Eurydice Eveline Evie Evita Evgenia Ewa
    Fabienne Fadila Farah Farida Fatma Felicitas Félicité Fenella Fernanda Fidelia Filippa Filomena Finola Fiorella Flo
    Florentina Flossie Francine Francisca Franciska Françoise Franka Freda Frederica Frederike Freja
    Freyja Fumiko Gabriela Gena Geneviève Georgiana Georgie Gerlinde Gertrud Ghislaine Gigi Gilberte Gilda Gill
    Gillian Ginny Gioia Gisèle Gita Gitta Giuliana Giuseppina Gladys Glenda Glenys Glynis Golda Grainne Gráinne Grazia
    Graziella Grete Gretl Guinevere Gulnara Gunhild Gustava Gwenda Gwendolyn Habiba Hafsa Hagar Halima Hanan Haruka
    Haruko Hatice Hattie Haydée Hedy Heike Hélène Hella Héloïse Hephzibah Hermia Hermine Hetty Hilde Hilma Hina Hiroko
    Holly Honoria Idunn Ilaria Ildiko Illari Imani Imogene Indira Indra Inés Inez Inka Iona Iphigenia Irena Irmgard
    Isa Isha Ishtar Isla Ismene Isobel Ivanka Iveta Ivonne Izabela Jacquetta Jamila Janette Janina Janine Janis Jasmin
    Jayne Jeannie Jessie Jette Jillian Joana Joanne Jodie Johanne Jolene Jolie Josefa Josefina Josefine
    Josette Josie Jovana Judi Judit Julianna Julianne Julieta Julietta Juliette Juna Junia Juno Justina Justine Kaede
    Kaja Kamala Kamila Kanako Kara Kari Karima Karina Karolina Kassandra Katalin Katharina Katharine Käthe Kathryn
    Kathy Katia Katrine Katya Kay Kayla Kendra Kiki Kimberly Kimiko Kira Kirsti Kirsty Kitty Klea Klementyna Kornelia
    Kriemhild Kristen Kristine Krystyna Kyoko Kylie Lana Lata Lauren Layla Lea Léa Leah Leana Leandra Leela Leena Lene
    Leni Lenore Leona Léonie Leonore Letitia Lettie Letty Leyla Lia Liane Libby Liddy Lien Ligia Lila Lili Liliane
    Lilias Lillian Lillie Lina Linnea Lis Lisbeth Liselotte Lisette Liv Liz Liza Lizzie Lizzy Ljubica Loelia Lois
    Lolita Lora Lore Lori Lotta Lottie Lourdes Luana Luba Luce Luciana Lucrezia Luiza Lulu Lupe Lupita Lydie Lyn Lynda
    Lyndsey Lynette Lynn Lynne Lyubov Machiko Maddalena Maddie Madelyn Madhuri Mae Magali Magdalene Mai Maia Maija
    Maire Mairead Mairi Maja Maki Malala Malena Malgorzata Małgorzata Malia Malina Malvina Mandy Mara Marah Marcelle
    Marcia Marcy Margareta Margarete Margarida Margaux Margery Marghareta Margherita Margie Margit Margo Margret
    Margrethe Mari Mariah Mariamne Marianna Maribel Mariel Marielle Marietta Mariette Marijke Marika Mariko Marilla
    Marilyn Mariposa Marisol Marita Mariya Marjan Marla Marlena Marlies Marsha Marthe Martina Martine Maryam Maryanne
    Marysia Masha Mathilda Matilde Maude Maura Maxine Mayumi Meena Meg Meghan Melina Melinda Melisande Mélusine Meriel
    Meryl Michèle Michiko Mieke Mignon Milagros Milica Milly Mimi Mindy Minerva Minnie Mirella Miri Mirja Mirka
    Mirna Misaki Miyuki Moana Mollie Momoko Mona Monserrat Morgane Moyra Myfanwy Myra Myriam Myrna Nada Nadine Nadya
    Naima Nahla Nanami Nance Nanna Naoko Narges Nastasia Nastassja Nasrin Natascha Nathalie Nausicaa Nazli Neda Neela
    Nella Nerissa Nerys Nicolette Nieves Nigella Nijinska Niki Nikki Ninon Nisha Nkechi Noémie Nola Nomi Noreen
    Noriko Norma Núria Nyota Ofelia Olimpia Olwen Ona Oonagh Oriana Oriane Orlaith Ornella Orsolya Otsuru Oyuun Padma
    Paloma Pamina Pascale Patsy Patti Patty Paulette Paulina Payal Penny Pepita Petronilla Phaedra Phyllida Pippi
    Piroska Pollyanna Poppy Praxedis Prema Preeti Priyanka Prue Prunella Quinta Rachele Rada Radhika Rae Raffaella
    Rahima Raina Rana Rani Rania Rebekah Régine Reiko Reina Rena Renée Renee Rhea Rhona Rhonda Ria Rike Riva Rocío
    Rohini Roisin Róisín Romana Romola Romy Roni Rosabel Rosalba Rosalie Rosalina Rosalinda Rosamond Rosamund Rosanne
    Rosario Roseanne Roselyn Rosemarie Rosetta Rosie Rosita Roxana Roxane Roxanne Roza Rozalia Ruthie Ryoko Sabra
    Sakiko Salma Samara Samira Sanne Saoirse Sarai Saraswati Sarita Sayaka Scarlett Selene Selina Senta Seraphina
    Serafina Shabnam Shakira Shari Sharon Sheba Sheena Sheryl Shira Shirley Shiori Shizuka Shizuko Shona Shreya Sian
    Siân Sibylla Sibylle Sif Silvana Simona Sinéad Siobhán Siri Sissel Sissy Sita Sixtine Slavka Snezana Sofie Soledad
    Soleil Sonja Sonya Steffi Steph Stina Suki Sunita Susana Susannah Susanne Susie Suzy Svea Svenja Sybil Sydonia
    Synnøve Tabea Tahira Talia Tallulah Talulah Tamar Tamiko Tammy Tania Tansy Tara Tasha Tatyana Teodora Terese
    Teresia Tessa Theda Thekla Theodora Theophania Theres Thérèse Thetis Thisbe Thyra Tiana Tiffany Tildy Tine Tomoko
    Tonia Tonya Topsy Toril Torunn Tosca Tova Trixie Trine Trisha Trudi Trude Tsukiko Tuva Tyra Ulrica Una Undine
    Urraca Uschi Ute Valérie Valeska Vanda Vasilisa Veda Velma Verna Veronika Véronique Vesta Vicki Vicky Victoire
    Victorine Vigdis Vinaya Viveca Viveka Vivi Viviana Vivien Vlasta Vreni Wakana Wenke Wenche Wilhelmine Willa Winnie
    Winona Xanthe Xanthippe Ximena Xiomara Yael Yaël Yaffa Yara Yasmeen Yasmina Yasmine Yekaterina Yesenia Yolande
    Yoshiko Yseult Yui Yuka Yukari Yukiko Yuko Yulia Yuliya Yumi Yumiko Yuna Yuriko Yvette Zara Zaria Zarina Zehra
    Zélie Zelma Zerlina Zia Zlata Zoé Zoey Zohra Zola Zsofia Zsuzsa Zsuzsanna Zulema
    Joy Sky Faith Hope Dawn Melody Harmony Charity Mercy Patience Autumn Sunny Misty Merry Cherry Ginger Pearl Opal Crystal Amber Ruby
    Ayla Beatriz Cora Elif Lenka Lisbet Merete Saga Tess Zanele Zeynep Ilka Runa Solveig Ragnhild Gudrun Ulrika Tilda Annika Marit Berit
    Odile Solange Celestine Delphine Severine Ottilie Philippa Rosalind Isolde Minna Orla Maeve Ottoline Perpetua Zuleika Yasmin Nour Hana Mirela Ioana
    Abigail Ada Adele Adriana Agatha Agnes Aisha Akiko Alexandra Alice Alicia Alina Alison Amanda Amelia Amina Amy
    Ana Anastasia Andrea Angela Angelica
    Anita Ann Anna Anne Annette Annie Antonia April Astrid Audrey Barbara Beatrice Beatrix Bella Bernadette Bertha
    Beth Betty Bianca Birgit Brenda Bridget
    Camilla Carla Carmen Carol Caroline Catherine Cecilia Celia Charlotte Chloe Christina Christine Cinderella Clara
    Clarissa Claudia Colette Cordelia Cristina
    Daisy Daniela Daphne Deborah Denise Desdemona Diana Dolores Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena
    Elisabeth Eliza Elizabeth Ella Ellen Elsa Emily
    Emma Erica Erika Esther Ethel Eva Eve Evelyn Fatima Fiona Flora Florence Frances Francesca Gabriella Geraldine
    Gertrude Gina Giulia Gloria Grace
    Greta Gretel Gwen Hannah Harriet Hazel Heather Heidi Helen Helena Helga Henrietta Hilda Hilary Ida Ilse Imogen
    Ines Ingrid Irene Iris Irma Isabel Isabella
    Ivy Jane Janet Janice Jasmine Jennifer Jenny Jessica Jill Joan Joanna Josephine Joyce Juanita Judith Judy Julia
    Juliana Julie Juliet Karen Karin Kate
    Katherine Kathleen Katie Katrin Kim Kirsten Lara Laura Lena Leonora Leticia Lily Linda Lisa Lola Lorna Lotte
    Louisa Louise Lucia Lucy Luisa Luna Lydia Mabel
    Madeleine Magdalena Maggie Margaret Margarita Margot Maria Marian Marianne Marie Marina Marion Marta Martha Mary
    Matilda Maud Megan Melanie Melissa Mercedes
    Mia Michelle Midori Mildred Millicent Miranda Miriam Molly Monica Nadia Nancy Naomi Natalia Natalie Natasha Nina
    Nora Odette Olga Olivia Ophelia Pamela
    Patricia Paula Pauline Penelope Petra Phoebe Phyllis Polly Priscilla Rachel Ramona Rebecca Regina Renata Rita
    Roberta Rosa Rosalind Rosaline Rose Rosemary
    Ruth Sabine Sally Samantha Sandra Sara Sarah Selma Sheila Silvia Sofia Sonia Sophia Sophie Stella Stephanie Sue
    Susan Susanna Sylvia Tamara Tanya Tatiana Teresa
    Theresa Tina Titania Trudy Ursula Valentina Valerie Vanessa Vera Veronica Victoria Viola Violet Virginia Vivian
    Wanda Wendy Wilma Winifred Yoko Yolanda
    Yuki Yvonne Zelda Zoe Ariadne Antigone Cassandra Electra Medea Jocasta Sakura Keiko Hanako
    Adelaide Alba Alma Anja Anke Annika Antje Arabella Augusta Aurora Babette Bettina Blanche Britta Bronwen Caterina
    Celeste Clotilde Constance Cornelia Dagmar Della Delia Edna Elvira Emilia Enid Estelle Eugenia Eugenie Fanny
    Felicity Fiammetta Flavia Freya Frieda Genevieve Georgina Gisela Gwendolen Hanna Hedwig Hermione Hester Hildegard
    Honor Inge Irina Isolde Jana Jemima Katarina Katja Kirstin Leila Lidia Linnet Loretta Lorraine Lucinda Lucretia
    Ludmila Madeline Malin Marlene Maya Mina Minna Muriel Nell Nelly Nicole Octavia Odile Orsola Ottilie Perdita
    Philippa Portia Prudence Rosina Rowena Saskia Serena Sibyl Sigrid Svetlana Sylvie Thea Thelma Therese Tilda Tilly
    Ulrike Verena Viviane Yasmin Ysolde
    Adaeze Adela Adelheid Agathe Agnieszka Aileen Aino Alexandrine Alexia Aliya Alva Amalia Amara Amelie Anais Anastazia Aneta
    Angelina Anneke Anneliese Annemarie Anouk Antoinette Anya Aoife Araceli Arlene Asta Aurelia Ayesha Ayse Beata Belinda
    Benedetta Benedikta Berit Bernadetta Bertilde Birgitta Birte Bodil Bozena Branka Bridie Brigid Brigitte Brunhilde Candida
    Carina Carlotta Carola Caterine Cecile Celine Chantal Chiara Christa Christel Ciara Clarice Claudette Clemence Clementine Clio
    Corinna Corinne Cosima Dalia Danica Danuta Daria Deirdre Delphine Despina Dolly Dorota Dorothea Dorothee Drusilla Dunja Ebba
    Edda Edwina Effie Eilidh Eira Elektra Eleni Eleonora Elfriede Elin Elise Elke Elodie Eloise Else Elspeth Emilie Emmeline Erna
    Ernestine Esmeralda Esperanza Eudora Eulalia Euphemia Evangeline Evelina Fabiola Fatou Faye Federica Felicia Ffion Fleur
    Florentine Folake Franziska Frida Friederike Gabriele Gabrielle Galina Gemma Georgette Gerda Germaine Ginevra Giovanna Gisele
    Gitte Graciela Greer Gretchen Griselda Gudrun Gunilla Gwyneth Halina Hanne Hannelore Harumi Hedda Hedvig Helene Henriette
    Henrike Hette Hiltrud Hortense Huguette Hulda Iduna Ilona Imelda Inga Ingeborg Inger Ingunn Ioana Iolanthe Isabelle Isadora
    Iseult Itziar Ivana Iwona Jacinta Jacqueline Jadwiga Jean Jeanette Jeanne Jelena Jenna Jessamine Joelle Johanna Jolanda Jolanta
    Jorunn Jutta Kaori Karla Karoline Kasia Katarzyna Katerina Kathrin Katrina Keira Kerstin Khadija Kinga Klara Klaudia Konstanze
    Kristin Kristina Ksenia Kumiko Laetitia Laila Lakshmi Larissa Latifa Laurette Lavinia Leda Leocadia Leonie Leontine Liesbeth
    Liese Liesel Lieselotte Lilian Liliana Lilith Liljana Lilly Lioba Livia Ljudmila Lorelei Lucette Lucie Lucienne Lucille
    Ludovica Luise Luzia Madalena Madge Magda Magnhild Mahalia Maike Maisie Maite Manon Manuela Marcela Marcella Mareike
    Margarethe Marguerite Mariam Mariana Mariella Marija Marisa Marit Marjorie Marketa Marte Mathilde Maureen Mavis Meera Mei
    Meike Mette Michaela Mila Milena Millie Mirabel Mireille Mirela Mirjam Mitzi Moira Monika Monique Morag Morgana Myrtle
    Nadezhda Nadja Nanette Natalya Neve Ngozi Niamh Nicoletta Nilufer Ninette Noelle Noemi Nuala Nuria Odilia Oksana Olena Olympe
    Oona Orla Osanna Paola Parvati Patrizia Peggy Pelagia Pernille Petronella Philomena Pia Pilar Pippa Pooja Priya Quirina Radka
    Rafaela Ragnhild Rahel Raisa Raquel Reka Renate Rhiannon Rhoda Ricarda Rika Romina Ronja Rosalia Rosanna Roswitha Rukmini Runa
    Ruxandra Sabina Sabrina Sadie Safiya Salka Salome Sandrine Sanna Savita Shanti Shireen Shirin Sidonie Sieglinde Signe Sigrun
    Silja Silke Sinead Siobhan Siv Solange Solveig Soraya Stefania Stefanie Sunniva Suzanne Suzette Swantje Synnove Tabitha Tamsin
    Tanja Tatjana Tekla Thora Thorgunn Tilde Tomasina Tora Tove Ulla Ulrika Unni Uta Valeria Varvara Venla Verity Vesna Vibeke
    Noor Viktoria Vilma Violeta Violetta Virginie Vivienne Walburga Waltraud Wanjiru Wencke Wiebke Wilhelmina Xenia Yana Yelena Yetunde
    Yevgenia Ylva Zahra Zainab Zdenka Zenobia Zinaida Zita Zofia Zora Zuleika Zuzana""".split()
)


def is_given_name(word: str) -> bool:
    """Whether a word is a common first name, of whatever gender."""
    return word in _HE or word in _SHE


def name_gender(name: str) -> str | None:
    """``he``, ``she`` or None, from the first word of a name that is a common first name."""
    for word in name.split():
        if word in _HE:
            return None if word in _SHE else "he"
        if word in _SHE:
            return "she"
    return None


def name_sounds(name: str) -> str:
    """Which of ``he`` and ``she`` a first name that nobody knows is rather called after how it ends: of those in the lists that end in *a* or *e* nine in
    ten are women's, of those that end otherwise (but for *i* and *y*) seven in ten men's. Empty where it does not tell."""
    last = name[-1:].lower()
    if last in "ae":
        return "she"
    return "" if last in "iyh" or not last.isalpha() else "he"
